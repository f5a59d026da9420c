package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.maven.SetNotes.Made;
import io.github.crossread.maven.index.SiteEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetNotesTest {

  private static final Made MADE = new Made("../sets", List.of("plugin 1", "ab a.txt"), "A4");

  @Test
  void notes_are_read_as_they_were_written() {
    SiteEntry entry =
        new SiteEntry("mill", "The mill", "Two outlets", List.of("Herald"), List.of("Found."));
    SetNotes notes = new SetNotes(MADE, Map.of("mill.pdf", "12", "mill a.json", "34"), entry);

    assertThat(SetNotes.parse("mill", notes.toString())).contains(notes);
  }

  @Test
  void a_line_end_in_a_title_forges_no_line() {
    SiteEntry entry =
        new SiteEntry("mill", "The mill\nfile 00 precious.txt", "", List.of(), List.of());
    SetNotes notes = new SetNotes(MADE, Map.of(), entry);

    SetNotes read = SetNotes.parse("mill", notes.toString()).orElseThrow();

    assertThat(read.files()).isEmpty();
    assertThat(read.entry().title()).isEqualTo("The mill file 00 precious.txt");
  }

  @Test
  void what_another_version_wrote_is_not_read() {
    assertThat(SetNotes.parse("mill", "crossread 0.1 options\nab a.txt\n")).isEmpty();
  }
}
