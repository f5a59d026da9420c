package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.markdown.MarkdownReader;
import io.github.crossread.reader.role.RoleFinder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  @Test
  void an_article_in_markdown_is_read_with_all_its_roles() {
    String text =
        """
        # Harbor wall *falls*

        By Dana Ostrow

        - Nobody was hurt
        - The wall was old

        MERROW (CP) — The **harbor** wall
        fell, [the mayor](https://m.example "Odell") said.

        ![The wall at dawn. Photo: Lee Tan](wall.jpg)

        > “It was old,” she said.

        <div class="ad">Buy lamps</div>

        ## What happens next

        1. Engineers <b>come</b><br>on Friday ![](x.png).

        ```
        wall = null;
        ```
        """;

    assertThat(ReadText.blocks(ReadText.markdown(text)))
        .containsExactly(
            "HEADLINE: Harbor wall falls",
            "CREDIT: By Dana Ostrow",
            "SUMMARY: Nobody was hurt",
            "SUMMARY: The wall was old",
            "BODY: MERROW (CP) — The harbor wall fell, the mayor said.",
            "CAPTION: The wall at dawn.",
            "CREDIT: Photo: Lee Tan",
            "BODY: “It was old,” she said.",
            "FURNITURE: <div class=\"ad\">Buy lamps</div>",
            "BODY: What happens next",
            "BODY: Engineers come on Friday .",
            "BODY: wall = null;");
  }

  @Test
  void entities_and_escapes_are_undone_and_keep_their_places() {
    String text =
        "Sand &amp; sea: \\*not\\* AT&T &mdash; &nope; &#x41; `a &amp; b` <http://m.example/?a&b>.";

    PrintedText words = ReadText.markdown(text).blocks().get(0).text();

    assertThat(words)
        .hasToString("Sand & sea: *not* AT&T — &nope; A a &amp; b http://m.example/?a&b.");
    assertThat(words.source(5, 6)).contains(new Span(5, 10));
    assertThat(source(text, words, "not*")).isEqualTo("not\\*");
    assertThat(source(text, words, "—")).isEqualTo("&mdash;");
    assertThat(source(text, words, "?a&b")).isEqualTo("?a&b");
  }

  @Test
  void code_that_opens_small_does_not_go_on_with_the_paragraph_before_it() {
    assertThat(
            ReadText.blocks(ReadText.markdown("The town runs\n\n    wall = null;\n\nand waits.")))
        .hasSize(3);
  }

  @Test
  void each_row_of_a_table_is_a_paragraph_with_its_cells_as_they_stand() {
    String text =
        """
        # Options

        | Option | Meaning |
        |:---|---:|
        | `port` | where the *server* listens |
        | a \\| b | either of both
        | lone

        It ends.
        """;

    List<Block> blocks = ReadText.markdown(text).blocks();

    assertThat(ReadText.blocks(ReadText.markdown(text)))
        .containsExactly(
            "HEADLINE: Options",
            "BODY: Option | Meaning",
            "BODY: port | where the server listens",
            "BODY: a | b | either of both",
            "BODY: lone",
            "BODY: It ends.");
    assertThat(source(text, blocks.get(2).text(), "port | where the server"))
        .isEqualTo("port` | where the *server");
  }

  @Test
  void tables_of_more_cells_than_any_article_has_are_refused() {
    String table = "The wall.\n\n" + "a|".repeat(20_000) + "\n" + "-|".repeat(20_000) + "\n";

    assertThatThrownBy(() -> ReadText.markdown(table + "a\n".repeat(100_000)))
        .hasRootCauseMessage(
            "a, line 3: a table with so many columns and rows is none that an article has. Take it"
                + " out, or save the article as plain text, with the ending .txt.");
  }

  @Test
  void front_matter_shifts_no_place() {
    String text = "---\nlayout: x\n---\n\n# Wall\n\nThe *wall* fell.\n";
    int begin = text.indexOf("\n\n#");

    List<Block> blocks = blocks(text, new Span(begin, text.length()));

    assertThat(source(text, blocks.get(1).text(), "wall")).isEqualTo("wall");
  }

  @Test
  void marks_that_nest_without_end_are_refused() {
    String quotes = "The wall.\n\n" + ">".repeat(100_000) + "fell.";
    String emphasis = "*a **b ".repeat(30_000) + "c" + " b** a*".repeat(30_000);

    assertThatThrownBy(() -> ReadText.markdown(quotes))
        .hasRootCauseMessage(
            "a, line 3: quotes or lists nest more than 100 deep. Take out the marks.");
    assertThatThrownBy(() -> ReadText.markdown(emphasis))
        .hasRootCauseMessage(
            "a: its marks of emphasis, links or pictures nest thousands deep. Take them out, or save"
                + " the article as plain text, with the ending .txt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a ", "<a b='", "x <![CDATA[", "[a]: <b\n", "[a\n", "![[]()", "[a](<b"})
  void links_and_tags_that_nothing_closes_are_refused_or_read_in_seconds(String opening) {
    String few = "The wall.\n\n" + opening.repeat(20_000 / opening.length());
    String many = "The wall.\n\n" + opening.repeat(400_000 / opening.length());

    assertThat(ReadText.blocks(ReadText.markdown(few))).contains("BODY: The wall.");
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> ReadText.markdown(many))
                .hasRootCauseMessage(
                    "a, line 3: too many \"<\" and \"[\" stand here without a blank line between"
                        + " them. Part them with blank lines, or save the article as plain text,"
                        + " with the ending .txt."));
  }

  @Test
  void ten_thousand_links_with_blank_lines_between_are_read() {
    String links = "[The wall](https://m.example/wall) fell.\n\n".repeat(10_000);

    assertThat(ReadText.blocks(ReadText.markdown(links))).hasSize(10_000);
  }

  @Test
  void markdown_longer_than_any_article_is_refused() {
    String text = "*a* ".repeat(125_001);

    assertThatThrownBy(() -> ReadText.markdown(text))
        .hasRootCauseMessage(
            "a: the Markdown is longer than 500,000 chars, which no article is. Split it, or save it"
                + " as plain text, with the ending .txt.");
  }

  private static String source(String text, PrintedText words, String part) {
    int begin = words.toString().indexOf(part);
    Span span = words.source(begin, begin + part.length()).orElseThrow();
    return text.substring(span.begin(), span.end());
  }

  private static List<Block> blocks(String text, Span article) {
    try {
      List<Piece> pieces = new MarkdownReader().pieces(java.nio.file.Path.of("a"), text, article);
      return RoleFinder.roles(pieces, Facts.NONE, Agencies.known()).blocks();
    } catch (InputException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
