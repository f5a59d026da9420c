package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Role;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The articles that the README and the site show the plugin with. */
class ExampleArticlesTest {

  private static final Path SET =
      Path.of(System.getProperty("crossread.basedir", "."), "it/example/src/crossread/saltgate");

  @Test
  void captions_are_told_from_the_body() throws InputException {
    assertThat(texts(Role.CAPTION))
        .containsExactly(
            "Barriers stand across the western ramp of Saltgate Bridge on Tuesday morning.",
            "The empty roadway of Saltgate Bridge, seen from the east bank.",
            "Ilse Maren, the chief engineer, at Tuesday’s briefing.",
            "Anton Vale in his empty shop on Tuesday.",
            "The east tower in 1908",
            "The east tower in 1908, the year after the bridge was opened.");
  }

  @Test
  void credits_and_bylines_are_told_from_the_body() throws InputException {
    assertThat(texts(Role.CREDIT))
        .containsExactly(
            "By Coastal Press",
            "(Coastal Press Photo/Ida Lorne)",
            "Photograph: Merrow City Council",
            "Staff report",
            "By Dana Ostrow",
            "Photo: Dana Ostrow/Harbor Post",
            "By Priya Lund, Channel 6 News",
            "(Image credit: Lou Parrish/Channel 6)",
            "Photograph: Merrow Museum");
  }

  @Test
  void pointers_to_other_pages_are_told_from_the_body() throws InputException {
    assertThat(texts(Role.FURNITURE))
        .containsExactly(
            "READ MORE: How the Saltgate span goes up and down",
            "WATCH: Our drone flies over the empty bridge");
  }

  @Test
  void each_byline_is_kept_as_printed() throws InputException {
    assertThat(articles())
        .extracting(article -> article.byline().orElse("none"))
        .containsExactly(
            "By Coastal Press",
            "none",
            "By Dana Ostrow",
            "By Priya Lund, Channel 6 News",
            "Words: Jonas Abery");
  }

  private static List<String> texts(Role role) throws InputException {
    return articles().stream()
        .flatMap(article -> article.blocks().stream())
        .filter(block -> block.role() == role)
        .map(Block::text)
        .map(Object::toString)
        .toList();
  }

  private static List<Article> articles() throws InputException {
    return new ArticleSetReader(Optional.empty()).read(SET).articles();
  }
}
