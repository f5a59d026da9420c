package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetFileTest {

  @TempDir private Path directory;

  @Test
  void it_says_what_is_known_about_the_set_and_its_articles() throws InputException {
    ArticleSet set =
        folder(
                """
                title: The wall of Merrow
                reference: Harbor Post
                quorum: 1
                language: en
                articles:
                  c.txt: {order: 1}
                  b: {outlet: Harbor Post, headline: Wall falls, order: 2}
                  a.txt:
                """)
            .read();

    assertThat(set.id()).isEqualTo("wall");
    assertThat(set.title()).contains("The wall of Merrow");
    assertThat(set.reference()).contains("b");
    assertThat(set.quorum()).hasValue(1);
    assertThat(set.language()).contains(Locale.ENGLISH);
    assertThat(set.articles()).extracting(Article::id).containsExactly("c", "b", "a");
    assertThat(set.articles().get(1).headline()).contains("Wall falls");
    assertThat(set.articles().get(1).blocks().get(0).text().source()).isEmpty();
  }

  @Test
  void it_rules_over_front_matter() throws InputException {
    ArticleSet set =
        folder("articles: {a.txt: {outlet: Post}}")
            .with("a.txt", "---\noutlet: Times\nurl: https://t.example\n---\nThe wall fell.")
            .read();

    Article article = set.articles().get(0);
    assertThat(article.outlet().name()).isEqualTo("Post");
    assertThat(article.url()).contains("https://t.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "titel: x;line 1: unknown key \"titel\" in an article set. Allowed are: title, reference,"
            + " quorum, language, agencies, columns, pages, split, articles.",
        "articles:\\n  a.txt:\\n    outlett: x;line 3: unknown key \"outlett\" for an article."
            + " Allowed are: outlet, shortName, headline, published, url, byline, language, order.",
        "articles: {d.txt: {outlet: x}};line 1: no article file \"d.txt\" in the folder. It has:"
            + " a.txt, b.txt, c.txt.",
        "articles:\\n  a: {}\\n  a.txt: {};line 3: the article \"a\" is given twice. Take one out.",
        "articles: [a.txt];line 1: \"articles\" must be a mapping from file names to what is known"
            + " about them.",
        "articles: {a.txt: Post};line 1: expected what is known about the article, as lines of the"
            + " form \"key: value\".",
        "quorum: 0;line 1: \"quorum\" must be 1 or more, not 0: it is how many others must carry a"
            + " passage for its lack to be an omission.",
        "quorum: most;line 1: \"quorum\" must be a whole number, not \"most\".",
        "title: x\\nreference: Gazette;line 2: the reference \"Gazette\" is no article of the set"
            + " wall. Name one of: a (a), b (b), c (c).",
        "reference: P\\narticles: {a: {outlet: P}, b: {outlet: P}};line 1: the reference \"P\" is"
            + " more than one article of the set wall. Name one by its id: a, b.",
      })
  void what_cannot_be_used_is_an_error_at_its_line(String yaml, String problem) {
    ArticleFolderBuilder folder = folder(yaml.replace("\\n", "\n"));

    assertThatThrownBy(folder::read)
        .isInstanceOf(InputException.class)
        .hasMessage(folder.path().resolve("set.yaml") + ", " + problem);
  }

  @Test
  void a_name_that_is_nearly_right_is_an_error() {
    ArticleFolderBuilder folder = folder("title: x").with("set.yml", "title: y");

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path().resolve("set.yml") + ": this file is not read. Rename it to set.yaml.");
  }

  private ArticleFolderBuilder folder(String yaml) {
    return ArticleFolderBuilder.in(directory, "wall")
        .with("a.txt", "The wall fell.")
        .with("b.txt", "The wall fell down.")
        .with("c.txt", "The wall is down.")
        .with("set.yaml", yaml);
  }
}
