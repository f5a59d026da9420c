package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Note;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.yaml.FrontMatter;
import io.github.crossread.reader.yaml.YamlFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  private static final Path FILE = Path.of("merrow/post.txt");

  @TempDir private Path directory;

  @Test
  void it_says_what_is_known_about_the_article() throws InputException {
    Article article =
        article(
            """
            ---
            outlet: Harbor Post
            shortName: Post
            headline: "Wall falls "
            published: 2026-03-04T09:30:00+01:00
            url: https://post.example/wall
            byline: [Dana Ostrow, Lee Tan]
            language: en-GB
            summary: Nobody was hurt.
            layout: story
            tags: [sea, {wall: old}]
            ---
            The wall fell.
            """);

    assertThat(article.outlet()).isEqualTo(new Outlet("Harbor Post", "Post"));
    assertThat(article.headline()).contains("Wall falls");
    assertThat(article.published()).hasToString("Optional[2026-03-04T09:30+01:00]");
    assertThat(article.url()).contains("https://post.example/wall");
    assertThat(article.byline()).contains("Dana Ostrow, Lee Tan");
    assertThat(article.language()).contains(Locale.UK);
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(Role.HEADLINE, Role.SUMMARY, Role.BODY);
  }

  @Test
  void a_headline_that_stands_there_char_for_char_has_its_place() throws InputException {
    String text = "---\r\nheadline: \"Wall falls\"\r\n---\r\nThe wall fell.\r\n";

    Article article = article(text);

    Span span = article.blocks().get(0).text().source().orElseThrow();
    assertThat(article.text()).isEqualTo(text);
    assertThat(text.substring(span.begin(), span.end())).isEqualTo("Wall falls");
  }

  @Test
  void a_headline_that_is_written_with_escapes_stands_nowhere() throws InputException {
    Article article = article("---\nheadline: \"Wall \\\"falls\\\"\"\n---\nThe wall fell.\n");

    assertThat(article.headline()).contains("Wall \"falls\"");
    assertThat(article.blocks().get(0).text().source()).isEmpty();
  }

  @Test
  void it_rules_over_the_date_stamp_in_the_text() throws InputException {
    Article article = article("---\npublished: 2026-03-05\n---\ndate 2026-03-04 The wall fell.\n");

    assertThat(article.published()).hasToString("Optional[2026-03-05]");
  }

  @Test
  void an_empty_one_says_nothing() throws InputException {
    Article article = article("---\n---\nThe wall fell.\n");

    assertThat(article.outlet().name()).isEqualTo("a");
    assertThat(article.headline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "outlet: a: b;line 2: this is not well-formed YAML: mapping values are not allowed here.",
        "outlet: \"a;line 2: this is not well-formed YAML: found unexpected end of stream.",
        "- a;line 2: expected lines of the form \"key: value\".",
        "outlet: a\\noutlet: b;line 3: \"outlet\" is given twice, on line 2 too. Take one out.",
        "a: &x b\\noutlet: *x;line 3: YAML aliases (\"*name\") are not read. Write the value itself.",
        "outlet: [a];line 2: \"outlet\" must be one text, not a list or a mapping.",
        "byline: [[a]];line 2: \"byline\" must be a text or a list of texts.",
        "language: english;line 2: \"language\" must be a language tag such as en, en-GB or de, not"
            + " \"english\".",
        "language: en_GB;line 2: \"language\" must be a language tag such as en, en-GB or de, not"
            + " \"en_GB\".",
        "order: first;line 2: \"order\" must be a whole number, not \"first\".",
      })
  void what_cannot_be_used_is_an_error_at_its_line(String yaml, String problem) {
    String text = "---\n" + yaml.replace("\\n", "\n") + "\n---\nThe wall fell.\n";

    assertThatThrownBy(() -> FrontMatter.read(FILE, text))
        .isInstanceOf(InputException.class)
        .hasMessage(FILE + ", " + problem);
  }

  @Test
  void a_date_that_cannot_be_read_is_left_out_and_noted() throws InputException {
    Article article = article("---\noutlet: Post\npublished: tomorrow\n---\nThe wall fell.\n");

    assertThat(article.published()).isEmpty();
    assertThat(article.notes())
        .containsExactly(
            new Note(Note.Kind.UNREAD_DATE, 1, Optional.of(new Span(28, 36)), List.of("tomorrow")));
  }

  @Test
  void one_that_is_not_closed_is_an_error() {
    assertThatThrownBy(() -> FrontMatter.read(FILE, "---\noutlet: a\n"))
        .hasMessage(
            FILE
                + ", line 1: the front matter that this \"---\" opens is not closed. End it with a"
                + " line \"---\", or take this line out.");
  }

  @Test
  void yaml_that_was_made_to_harm_is_refused_or_read_as_plain_data() {
    String nested = "---\na: " + "[".repeat(100_000) + "\n---\nThe wall fell.";
    String tagged = "---\noutlet: !!java.net.URL Post\n---\nThe wall fell.";

    assertThatThrownBy(() -> FrontMatter.read(FILE, nested))
        .hasMessage(
            FILE
                + ": its YAML nests deeper, or has longer keys, than any that describes articles."
                + " Write plain lines of the form \"key: value\".");
    assertThat(YamlFacts.of(tagged.substring(4, tagged.indexOf("\n---\nThe"))).outlet())
        .contains("Post");
  }

  private Article article(String text) throws InputException {
    return ArticleFolderBuilder.in(directory, "wall")
        .with("a.txt", text)
        .with("b.txt", "The wall fell.")
        .first();
  }
}
