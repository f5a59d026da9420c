package io.github.crossread.check;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a report is compared with another one on the same set, made earlier or later.
 *
 * @param articles the articles, in the order of the set
 * @param passages the passages, in the order of the report
 */
public record Snapshot(List<ArticleState> articles, List<PassageState> passages) {

  /** Copies the lists. */
  public Snapshot {
    articles = List.copyOf(articles);
    passages = List.copyOf(passages);
  }

  /**
   * An article.
   *
   * @param id the article's id
   * @param outlet the outlet's name
   * @param sha256 the SHA-256 of its file
   */
  public record ArticleState(String id, String outlet, String sha256) {}

  /**
   * A passage.
   *
   * @param id the passage's id
   * @param readings one for each outlet that carries it, in the order of the set
   */
  public record PassageState(String id, List<ReadingState> readings) {

    /** Copies the readings. */
    public PassageState {
      readings = List.copyOf(readings);
    }

    Optional<ReadingState> reading(String article) {
      return readings.stream().filter(r -> r.article().equals(article)).findFirst();
    }
  }

  /**
   * A reading.
   *
   * @param article the article's id
   * @param relation its relation to the base, as the JSON report names it
   * @param text its sentences, with blanks between
   */
  public record ReadingState(String article, String relation, String text) {}

  /** Returns what stands in a report. */
  public static Snapshot of(Report report) {
    return new Snapshot(
        report.collation().texts().stream().map(ArticleText::article).map(Snapshot::state).toList(),
        report.collation().passages().stream().map(Snapshot::state).toList());
  }

  private static ArticleState state(Article article) {
    return new ArticleState(article.id(), article.outlet().name(), article.source().sha256());
  }

  private static PassageState state(Passage passage) {
    return new PassageState(
        passage.id(), passage.readings().stream().map(Snapshot::state).toList());
  }

  private static ReadingState state(Reading reading) {
    return new ReadingState(
        reading.article(),
        ConstantNames.of(reading.relation()),
        reading.sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")));
  }

  Optional<ArticleState> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }
}
