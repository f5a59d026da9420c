package io.github.crossread.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a *b* _c_ `d` ~e~ **f**",
        "[a](http://example.org) ![b](c) <http://example.org>",
        "<script>alert(1)</script> &amp; &lt;",
        "\\*a\\",
        "# a",
        "- a",
        "1. a",
        "1) a",
        "> a",
        "=== a",
        "    four blanks",
        "Priesser, 28, said: \"No - never!\"",
      })
  void what_it_is_given_stays_text(String text) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.paragraph(text);

    Node only = Parser.builder().build().parse(writer.toString()).getFirstChild();

    assertThat(only).isInstanceOf(Paragraph.class);
    assertThat(only.getNext()).isNull();
    assertThat(text(only)).isEqualTo(text.strip());
  }

  private static String text(Node paragraph) {
    StringBuilder text = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        assertThat(html.getLiteral()).isEqualTo("<!-- -->");
      } else {
        text.append(((Text) node).getLiteral());
      }
    }
    return text.toString();
  }

  @Test
  void nobody_is_mentioned_and_no_address_is_made_a_link() {
    MarkdownWriter writer = new MarkdownWriter();
    writer.paragraph("@ellen see #12 at www.example.org and https://example.org");

    assertThat(writer)
        .hasToString(
            "@<!-- -->ellen see #<!-- -->12 at www<!-- -->.example.org"
                + " and https<!-- -->://example.org\n");
  }

  @Test
  void a_cell_stays_in_its_column_and_its_row() {
    MarkdownWriter writer = new MarkdownWriter();
    writer.table(List.of("who", "what"), List.of(List.of("a|b", "two\nlines"), List.of("", "c")));

    assertThat(writer)
        .hasToString("| who | what |\n| --- | --- |\n| a\\|b | two lines |\n|  | c |\n");
  }

  @Test
  void an_empty_list_is_nothing() {
    MarkdownWriter writer = new MarkdownWriter();
    writer.heading(2, "a");
    writer.numbered(List.of());
    writer.numbered(List.of("b", "c"));

    assertThat(writer).hasToString("## a\n\n1. b\n2. c\n");
  }
}
