package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.csv.CsvRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every table: it says what the JSON says. */
final class CsvTablesTest {

  private static final String DICTIONARY = "dictionary.csv";

  @TempDir Path folder;

  private static Stream<DynamicTest> ofEach(ThrowingConsumer<GoldenCase> invariant) {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> invariant.accept(golden)));
  }

  /** Reads a table as RFC 4180 has it: each row as its cells by the names of the columns. */
  private static List<Map<String, String>> table(String csv) {
    List<List<String>> rows = rows(csv);
    List<String> names = rows.get(0);
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row).hasSameSizeAs(names);
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        cells.put(names.get(i), row.get(i));
      }
      table.add(cells);
    }
    return table;
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted).isFalse();
    return rows;
  }

  private static List<Map<String, String>> table(GoldenCase golden, String name)
      throws IOException {
    return table(TextFormats.printed(golden.report(), name + ".csv"));
  }

  @Test
  void the_dictionary_tells_each_column_of_each_table_in_its_order() throws Exception {
    List<String> columns = new ArrayList<>();
    for (Renderer renderer : CsvRenderer.all()) {
      if (!renderer.extension().equals(DICTIONARY)) {
        String head =
            TextFormats.printed(ExampleReport.report(), renderer.extension())
                .lines()
                .findFirst()
                .orElseThrow();
        String table = renderer.extension().replace(".csv", "").replace('-', '_');
        Stream.of(head.split(",")).forEach(column -> columns.add(table + "." + column));
      }
    }

    assertThat(table(TextFormats.printed(ExampleReport.report(), DICTIONARY)))
        .allSatisfy(row -> assertThat(row.values()).noneMatch(String::isBlank))
        .extracting(row -> row.get("table") + "." + row.get("column"))
        .containsExactlyElementsOf(columns);
  }

  @TestFactory
  Stream<DynamicTest> each_statement_has_a_row_for_each_outlet_with_its_words() {
    return ofEach(
        golden -> {
          JsonNode json = JsonReport.of(golden);
          List<String> expected = new ArrayList<>();
          for (JsonNode passage : json.get("passages")) {
            for (JsonNode reading : passage.get("readings")) {
              expected.add(
                  passage.get("id").asText()
                      + " "
                      + reading.get("article").asText()
                      + " "
                      + reading.get("relation").asText());
            }
          }

          List<Map<String, String>> rows = table(golden, "statements");

          assertThat(rows).hasSize(json.get("passages").size() * json.get("articles").size());
          assertThat(rows)
              .filteredOn(row -> !row.get("text").isEmpty())
              .extracting(
                  row -> row.get("passage") + " " + row.get("article") + " " + row.get("state"))
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @TestFactory
  Stream<DynamicTest> tables_have_as_many_rows_as_the_json_has_findings() {
    return ofEach(
        golden -> {
          JsonNode json = JsonReport.of(golden);
          assertThat(table(golden, "only-here"))
              .hasSize(sum(json, "outlets", "added", "perhapsElsewhere", "addedParts"));
          assertThat(table(golden, "omitted"))
              .hasSize(sum(json, "outlets", "omitted", "perhapsOmitted", "omittedParts"));
          assertThat(table(golden, "disagreements"))
              .hasSize(sum(json, "disagreements", "tellings"));
          assertThat(table(golden, "quotations")).hasSize(sum(json, "quotations", "versions"));
          assertThat(table(golden, "voices")).hasSize(sum(json, "voices", "articles"));
          assertThat(table(golden, "credits")).hasSize(json.get("credits").size());
          assertThat(table(golden, "articles")).hasSize(json.get("articles").size());
        });
  }

  private static int sum(JsonNode json, String list, String... keys) {
    int sum = 0;
    for (JsonNode each : json.get(list)) {
      for (String key : keys) {
        sum += each.get(key).size();
      }
    }
    return sum;
  }

  @TestFactory
  Stream<DynamicTest> reworded_pairs_have_both_texts_as_printed() {
    return ofEach(
        golden -> {
          Map<String, String> words = new LinkedHashMap<>();
          for (JsonNode article : JsonReport.of(golden).get("articles")) {
            StringBuilder text = new StringBuilder();
            article.get("sentences").forEach(s -> text.append(s.get("text").asText()).append(' '));
            words.put(article.get("id").asText(), text.toString());
          }

          assertThat(table(golden, "reworded"))
              .allSatisfy(
                  row -> {
                    assertThat(words.get(row.get("article"))).contains(row.get("text"));
                    assertThat(words.get(row.get("base_article"))).contains(row.get("base_text"));
                  });
        });
  }

  @Test
  void no_cell_is_a_formula() throws Exception {
    String words =
        "=HYPERLINK(\"http://evil.example\",\"x\") the mill, it burned down on Sunday.\n";
    Files.writeString(folder.resolve("=a.txt"), words);
    Files.writeString(folder.resolve("@b.txt"), "+49 for the mill that burned down on Sunday.\n");

    for (Renderer renderer : CsvRenderer.all()) {
      String csv =
          TextFormats.printed(new Comparison(Options.none()).compare(folder), renderer.extension());
      assertThat(rows(csv))
          .allSatisfy(
              row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*")));
    }
    assertThat(
            TextFormats.printed(new Comparison(Options.none()).compare(folder), "statements.csv"))
        .contains("'=a", "'@b");
  }
}
