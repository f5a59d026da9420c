package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.maven.SetNotes.Made;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.index.SiteEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveReportsTest {

  @TempDir Path folder;
  private LiveReports live;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(folder.resolve("mill.html"), "mill");
    Files.writeString(folder.resolve("mill.json"), "{}");
    Files.writeString(folder.resolve("pier.html"), "pier");
    Files.writeString(folder.resolve("other.html"), "nobody's");
    NotesFolder notes = new NotesFolder(folder);
    notes.write(notes("mill", "mill.html", "mill.json"));
    notes.write(notes("pier", "pier.html"));
    live = new LiveReports(notes, IndexWords.in(Locale.ENGLISH));
    live.renewed(List.of("mill"), Optional.empty());
  }

  private static SetNotes notes(String id, String... files) {
    Map<String, String> digests = new HashMap<>();
    List.of(files).forEach(file -> digests.put(file, "00"));
    return new SetNotes(
        new Made("../sets", List.of(), "A4"),
        digests,
        new SiteEntry(id, "The " + id, "", List.of(), List.of()));
  }

  @Test
  void the_files_of_the_sets_are_given_and_no_others() throws IOException {
    assertThat(text("mill.html")).contains("mill");
    assertThat(text("mill.json")).contains("{}");
    assertThat(text("pier.html")).isEmpty();
    assertThat(text("other.html")).isEmpty();
    assertThat(text(".crossread/mill")).isEmpty();
  }

  @Test
  void the_page_changes_with_the_sets_and_with_what_failed() throws IOException {
    assertThat(live.state()).isEqualTo("1 1");
    live.renewed(List.of("mill"), Optional.empty());
    assertThat(live.state()).isEqualTo("1 2");
    live.renewed(List.of("mill", "pier"), Optional.empty());
    assertThat(live.state()).isEqualTo("2 3");
    live.renewed(List.of("mill", "pier"), Optional.of("a.txt: no text"));
    assertThat(live.state()).isEqualTo("3 4");

    assertThat(text("").orElseThrow()).contains("The mill", "The pier", "a.txt: no text", "3 4");
  }

  private Optional<String> text(String path) throws IOException {
    return live.at(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
