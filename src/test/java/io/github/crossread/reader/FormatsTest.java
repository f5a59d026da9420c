package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {

  private static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said on Friday.";
  private static final String SECOND =
      "Work will take six weeks, and the promenade behind it stays open to walkers meanwhile.";

  @TempDir private Path directory;

  private ArticleFolderBuilder with(String name, String content) {
    return ArticleFolderBuilder.in(directory, "wall").with("z.txt", FIRST).with(name, content);
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.role() + ": " + b.text()).toList();
  }

  @Test
  void one_article_as_page_markdown_and_text_gives_the_same_sentences() throws InputException {
    String page =
        "<!DOCTYPE html><title>Sea wall to close for weeks</title><h1>Sea wall to close for"
            + " weeks</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>";
    String markdown = "# Sea wall to close for weeks\n\n" + FIRST + "\n\n" + SECOND + "\n";
    String text = "Sea wall to close for weeks\n\n" + FIRST + "\n\n" + SECOND + "\n";
    List<Article> articles =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a.html", page)
            .with("b.md", markdown)
            .with("c.txt", text)
            .read()
            .articles();

    assertThat(blocks(articles.get(0)))
        .containsExactly(
            "HEADLINE: Sea wall to close for weeks", "BODY: " + FIRST, "BODY: " + SECOND)
        .isEqualTo(blocks(articles.get(1)))
        .isEqualTo(blocks(articles.get(2)));
  }

  @Test
  void one_article_with_all_that_articles_have_is_the_same_in_each_format() throws InputException {
    String page =
        """
        <!DOCTYPE html><html><head><title>Sea wall to close for weeks</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Sea wall to close for weeks</h1>
        <p>By Dana Ostrow</p>
        <p>MERROW (CP) &mdash; %s</p>
        <figure><img src="w.jpg"><figcaption>The wall on Sunday. Photo: Lee Tan</figcaption></figure>
        <p>&ldquo;It was <em>very</em> old,&rdquo; said <a href="/odell">Jo&nbsp;Odell</a>.</p>
        <h2>What happens next</h2><p>%s</p>
        <ul><li>Engineers arrive on Friday.</li><li>The ferry sails again in May.</li></ul>
        </article></body></html>
        """
            .formatted(FIRST, SECOND);
    String markdown =
        """
        # Sea wall to close for weeks

        By Dana Ostrow

        MERROW (CP) — %s

        The wall on Sunday. Photo: Lee Tan

        “It was *very* old,” said [Jo Odell](https://merrow.example/odell).

        ## What happens next

        %s

        * Engineers arrive on Friday.
        * The ferry sails again in May.
        """
            .formatted(FIRST, SECOND);
    String text =
        """
        Sea wall to close for weeks

        By Dana Ostrow

        MERROW (CP) — %s

        The wall on Sunday. Photo: Lee Tan

        “It was very old,” said Jo Odell.

        What happens next

        %s

        - Engineers arrive on Friday.
        - The ferry sails again in May.
        """
            .formatted(FIRST, SECOND);
    List<Article> articles =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a.html", page)
            .with("b.md", markdown)
            .with("c.txt", text)
            .read()
            .articles();

    assertThat(blocks(articles.get(0)))
        .containsExactly(
            "HEADLINE: Sea wall to close for weeks",
            "CREDIT: By Dana Ostrow",
            "BODY: MERROW (CP) — " + FIRST,
            "CAPTION: The wall on Sunday.",
            "CREDIT: Photo: Lee Tan",
            "BODY: “It was very old,” said Jo Odell.",
            "BODY: What happens next",
            "BODY: " + SECOND,
            "BODY: Engineers arrive on Friday.",
            "BODY: The ferry sails again in May.")
        .isEqualTo(blocks(articles.get(1)))
        .isEqualTo(blocks(articles.get(2)));
    assertThat(articles).extracting(Article::byline).containsOnly(Optional.of("By Dana Ostrow"));
    assertThat(articles)
        .extracting(article -> article.dateline().map(span -> span.length()))
        .containsOnly(Optional.of("MERROW (CP) —".length()));
  }

  @Test
  void a_page_that_is_saved_as_text_is_read_as_a_page() throws InputException {
    Article article = with("a.txt", "<!DOCTYPE html><nav>Home</nav><p>" + FIRST + "</p>").first();

    assertThat(blocks(article)).containsExactly("BODY: " + FIRST);
  }

  @Test
  void text_that_is_saved_as_a_page_is_read_as_text() throws InputException {
    Article article = with("a.html", FIRST + "\n\n" + SECOND).first();

    assertThat(blocks(article)).containsExactly("BODY: " + FIRST, "BODY: " + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\": \"The wall\"}",
        "[{\"headline\": \"The wall\"}]",
        "<?xml version=\"1.0\"?><TEI>The wall</TEI>",
      })
  void content_that_is_no_article_is_refused_with_a_cure(String content) {
    assertThatThrownBy(with("a.txt", content)::read)
        .hasMessageMatching(".*a\\.txt: this is .*, which is not read\\. [A-Z].*\\.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@example.org\nSubject: The wall\n\nThe wall will be closed.",
        "{The wall} will be closed.",
        "[The wall] will be closed.",
        "PDF- files are common.",
      })
  void text_that_only_begins_like_other_content_is_read(String content) throws InputException {
    assertThat(with("a.txt", content).first().blocks()).isNotEmpty();
  }
}
