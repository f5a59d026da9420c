package io.github.crossread.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.ArticleSetReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How well the stories of real article sets are found again after all articles were mixed: {@code
 * -Dcrossread.events=FOLDER} names sets of which two each are on events of one kind, {@code
 * -Dcrossread.web=FOLDER} sets as they were scraped. What was found of them says how good the rule
 * is only in part: its few numbers were chosen with them in view.
 */
final class StoryAccuracyTest {

  private static final Logger LOG = Logger.getLogger(StoryAccuracyTest.class.getName());

  private static BCubed score(String folders) throws Exception {
    ArticleSetReader reader = new ArticleSetReader(Optional.empty());
    Heap heap = new Heap();
    List<String> truth = new ArrayList<>();
    for (Path folder : reader.folders(Path.of(folders))) {
      ArticleSet set = reader.read(folder);
      for (Article article : set.articles()) {
        heap.add(article);
        truth.add(set.id());
      }
    }
    BCubed score = BCubed.of(truth, heap.stories());
    LOG.info(() -> folders + ": " + score);
    return score;
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.events", matches = ".+")
  void look_alike_events_are_told_apart() throws Exception {
    assertThat(score(System.getProperty("crossread.events")).f1()).isGreaterThan(0.85);
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.web", matches = ".+")
  void scraped_sets_are_found_again() throws Exception {
    assertThat(score(System.getProperty("crossread.web")).f1()).isGreaterThan(0.95);
  }
}
