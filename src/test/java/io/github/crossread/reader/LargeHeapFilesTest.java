package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a heap that are no files of a set: larger than memory may be, and damaged in places. */
final class LargeHeapFilesTest {

  private static final String TEXT = "The sea wall at Saltgate will be closed for six weeks.";

  @TempDir Path folder;

  /** Takes no more of articles than what is asked about, and counts those it holds at once. */
  private static final class Notes implements HeapReader.Sink {
    private final List<String> ids = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();

    @Override
    public void article(Article article) {
      ids.add(article.id());
    }

    @Override
    public void setAside(String id, String reason) {
      aside.add(id + ": " + reason);
    }
  }

  private Notes read(String file) throws Exception {
    HeapReader reader = new HeapReader(Optional.empty(), List.of());
    Notes notes = new Notes();
    for (HeapFile one : reader.files(file, folder)) {
      reader.read(one, notes);
    }
    return notes;
  }

  @Test
  void of_json_lines_only_the_bad_ones_are_set_aside() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      lines.add("{\"title\": \"Wall " + i + "\", \"text\": \"" + TEXT + "\"}");
    }
    lines.set(6, "{\"title\": \"Wall 7\", \"text\": \"cut of");
    lines.set(20, "");
    lines.set(39, "no JSON at all");
    Files.write(folder.resolve("day.jsonl"), lines);

    Notes notes = read("day.jsonl");
    assertThat(notes.ids).hasSize(37).doesNotHaveDuplicates().contains("day#1", "day#37");
    assertThat(notes.aside)
        .hasSize(2)
        .allSatisfy(told -> assertThat(told).matches("day: line (7|40): [^/]+\\."));
  }

  @Test
  void csv_may_be_larger_than_any_file_of_a_set() throws Exception {
    String row = "\"Wall, \"\"shut\"\"\",\"" + (TEXT + "\n").repeat(100) + "\"\n";
    int rows = Formats.LARGEST_FILE / row.length() + 100;
    try (Writer csv = Files.newBufferedWriter(folder.resolve("all.csv"), StandardCharsets.UTF_8)) {
      csv.write("title,text\n");
      for (int i = 0; i < rows; i++) {
        csv.write(row);
      }
    }

    Notes notes = read("all.csv");
    assertThat(notes.aside).isEmpty();
    assertThat(notes.ids).isNotEmpty().contains("all#1");
  }

  @Test
  void a_web_archive_may_have_more_pages_than_any_set() throws Exception {
    Files.write(folder.resolve("crawl.warc"), NewsroomFilesTest.warc(1_200));

    Notes notes = read("crawl.warc");
    assertThat(notes.aside).isEmpty();
    assertThat(notes.ids).hasSize(600).doesNotHaveDuplicates().contains("crawl#1", "crawl#600");
  }

  @Test
  void of_a_damaged_web_archive_what_is_whole_is_read_and_the_rest_told() throws Exception {
    byte[] whole = NewsroomFilesTest.warc(1_201);
    Files.write(folder.resolve("crawl.warc"), Arrays.copyOf(whole, whole.length - 150));

    Notes notes = read("crawl.warc");
    assertThat(notes.ids).hasSize(600);
    assertThat(notes.aside).singleElement().asString().endsWith(" is damaged");
  }
}
