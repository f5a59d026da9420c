package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crossread.report.markdown.MarkdownRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every report in Markdown: it says what the JSON says, and nothing else. */
final class ShortReportTest {

  private static Stream<DynamicTest> ofEach(ThrowingConsumer<GoldenCase> invariant) {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> invariant.accept(golden)));
  }

  private static String markdown(GoldenCase golden) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownRenderer().render(golden.report(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> items(String markdown) {
    List<String> items = new ArrayList<>();
    Node document = Parser.builder().build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            String text = TextContentRenderer.builder().build().render(item.getFirstChild());
            items.add(text.replace("<!-- -->", ""));
          }
        });
    return items;
  }

  @TestFactory
  Stream<DynamicTest> it_lists_the_findings_of_the_json_in_their_order() {
    return ofEach(
        golden -> {
          List<String> findings = new ArrayList<>();
          JsonReport.of(golden).get("findings").forEach(f -> findings.add(sentence(f)));

          assertThat(items(markdown(golden))).containsExactlyElementsOf(findings);
        });
  }

  private static String sentence(JsonNode finding) {
    return finding.get("text").asText();
  }

  @TestFactory
  Stream<DynamicTest> each_table_has_a_cell_in_each_column() {
    return ofEach(
        golden -> {
          int columns = 0;
          for (String line : markdown(golden).split("\n", -1)) {
            int cells = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
            assertThat(columns == 0 || cells == 0 ? cells : columns).isEqualTo(cells);
            columns = cells;
          }
        });
  }
}
