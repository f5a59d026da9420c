package io.github.crossread.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {

  @TempDir Path folder;

  private Path heap() throws IOException {
    Path heap = folder.resolve("heap");
    InventedStories.write(heap);
    return heap;
  }

  /** Makes the tables of a heap, and returns them by the names of their files. */
  private Map<String, String> tables(Path heap, Path out, int threads) throws Exception {
    Files.createDirectories(out);
    ArchiveProgram.make(heap, out, threads);
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }

  private Map<String, String> tables(Path heap) throws Exception {
    return tables(heap, folder.resolve("out"), 2);
  }

  private static List<String> column(String table, int column) {
    return table.lines().skip(1).map(row -> row.split(",", -1)[column]).toList();
  }

  @Test
  void articles_on_one_event_are_a_story_and_others_are_none() throws Exception {
    Map<String, String> tables = tables(heap());

    List<String> ids = column(tables.get("articles.csv"), 0);
    List<String> stories =
        tables
            .get("articles.csv")
            .lines()
            .skip(1)
            .map(row -> row.substring(row.lastIndexOf(',') + 1))
            .toList();
    assertThat(ids)
        .containsExactly(
            "alone", "ferry/courier", "ferry/ledger", "ferry/post", "wall#1", "wall#2");
    assertThat(stories.get(0)).isEmpty();
    assertThat(stories.subList(1, 4)).containsOnly(stories.get(1)).doesNotContain("");
    assertThat(stories.subList(4, 6)).containsOnly(stories.get(4)).doesNotContain("");
    assertThat(column(tables.get("stories.csv"), 0))
        .containsExactly(stories.get(1), stories.get(4));
    assertThat(column(tables.get("stories.csv"), 2)).containsExactly("3", "2");
  }

  @Test
  void what_outlets_disagree_on_and_whose_text_they_print_is_in_the_tables() throws Exception {
    Map<String, String> tables = tables(heap());

    assertThat(tables.get("disagreements.csv")).contains("60").contains("80");
    assertThat(tables.get("pairs.csv").lines().skip(1))
        .singleElement()
        .asString()
        .contains("ferry/courier,courier,ferry/ledger,ledger,");
    assertThat(tables.get("statements.csv")).contains("The ferry to Merrow");
    assertThat(tables.get("readings.csv")).contains("wall#2");
    assertThat(column(tables.get("credits.csv"), 1)).contains("ferry/courier", "wall#1");
  }

  @Test
  void each_column_of_each_table_is_explained() throws Exception {
    Map<String, String> tables = tables(heap());

    List<String> columns = new ArrayList<>();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      String name = table.getKey().replace(".csv", "");
      String head = table.getValue().lines().findFirst().orElseThrow();
      Arrays.stream(head.split(",")).forEach(column -> columns.add(name + " " + column));
    }
    List<String> explained =
        tables
            .get("dictionary.csv")
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1)[0] + " " + row.split(",", -1)[1])
            .toList();
    assertThat(explained).containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void the_number_of_threads_changes_nothing() throws Exception {
    Path heap = heap();

    assertThat(tables(heap, folder.resolve("four"), 4))
        .isEqualTo(tables(heap, folder.resolve("one"), 1));
  }

  @Test
  void a_second_run_reads_and_compares_nothing_again() throws Exception {
    Path heap = heap();
    Map<String, String> first = tables(heap);
    Map<String, Long> sizes = sizes();

    assertThat(tables(heap)).isEqualTo(first);
    assertThat(sizes()).isEqualTo(sizes).hasSize(4);
  }

  private Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("out").resolve(".work"))) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }

  @Test
  void a_new_article_joins_the_story_it_is_on() throws Exception {
    Path heap = heap();
    Path late = heap.resolve("ferry/post.txt");
    String words = Files.readString(late);
    Files.delete(late);
    assertThat(column(tables(heap).get("stories.csv"), 2)).containsExactly("2", "2");

    Files.writeString(late, words);
    assertThat(tables(heap)).isEqualTo(tables(heap, folder.resolve("anew"), 2));
  }

  @Test
  void a_run_that_was_killed_goes_on_to_the_same_tables() throws Exception {
    Path heap = heap();
    Map<String, String> whole = tables(heap);
    Path work = folder.resolve("out").resolve(".work");
    for (String journal : List.of("articles", "sketches", "batches", "stories")) {
      byte[] bytes = Files.readAllBytes(work.resolve(journal));
      for (int tenths : List.of(0, 3, 7, 9)) {
        Path out = folder.resolve(journal + tenths);
        killed(work, out.resolve(".work"), journal, bytes.length * tenths / 10);

        assertThat(tables(heap, out, 2)).as("%s cut at %d/10", journal, tenths).isEqualTo(whole);
      }
    }
  }

  /**
   * Leaves what a run leaves that is killed while it writes a journal: those that are written after
   * it are not there.
   */
  private static void killed(Path work, Path copy, String journal, int length) throws IOException {
    List<String> order = List.of("articles", "sketches", "batches", "stories");
    Files.createDirectories(copy);
    for (String before : order.subList(0, order.indexOf(journal))) {
      Files.copy(work.resolve(before), copy.resolve(before));
    }
    byte[] bytes = Files.readAllBytes(work.resolve(journal));
    Files.write(copy.resolve(journal), Arrays.copyOf(bytes, length));
  }

  @Test
  void what_cannot_be_read_is_set_aside_and_stops_nothing() throws Exception {
    Path heap = heap();
    Files.write(heap.resolve("broken.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
    Files.writeString(heap.resolve("empty.txt"), "");

    Map<String, String> tables = tables(heap);
    assertThat(column(tables.get("set-aside.csv"), 0)).containsExactly("broken", "empty");
    assertThat(tables.get("set-aside.csv")).doesNotContain(heap.toString());
    assertThat(column(tables.get("stories.csv"), 2)).containsExactly("3", "2");
  }

  @Test
  void an_article_too_long_to_compare_leaves_its_story_to_the_others() throws Exception {
    Path heap = heap();
    String post = Files.readString(heap.resolve("ferry/post.txt"));
    Files.writeString(heap.resolve("ferry/long.txt"), post + " More was said of it.".repeat(2_100));

    Map<String, String> tables = tables(heap);
    assertThat(tables.get("set-aside.csv"))
        .contains("ferry/long,\"not compared: the article has more than 2000 sentences");
    assertThat(tables.get("readings.csv")).contains("ferry/post").doesNotContain("ferry/long");
  }
}
