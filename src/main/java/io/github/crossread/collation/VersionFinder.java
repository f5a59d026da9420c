package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Article;
import io.github.crossread.article.Published;
import io.github.crossread.text.ArticleText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the articles of one outlet that are versions of one article.
 *
 * <p>They are of one outlet, appeared at other times, and half of the passages of the one that has
 * fewer stand in the one before: an outlet may also have two articles on one event.
 */
final class VersionFinder {

  private static final double IN_COMMON = 0.5;

  private final List<ArticleText> texts;
  private final List<Passage> passages;

  VersionFinder(List<ArticleText> texts, List<Passage> passages) {
    this.texts = texts;
    this.passages = passages;
  }

  /** Returns the versions of each article that has some, in the order of the set. */
  List<Versions> find() {
    Map<String, List<Article>> byOutlet = new LinkedHashMap<>();
    for (ArticleText text : texts) {
      Article article = text.article();
      if (article.published().isPresent()) {
        byOutlet
            .computeIfAbsent(
                article.outlet().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(article);
      }
    }
    List<Versions> versions = new ArrayList<>();
    byOutlet.values().forEach(articles -> versions(articles).ifPresent(versions::add));
    return versions;
  }

  private Optional<Versions> versions(List<Article> articles) {
    List<Article> inOrder = new ArrayList<>(articles);
    inOrder.sort(
        Comparator.comparing((Article article) -> published(article).day())
            .thenComparing(VersionFinder::moment));
    List<Article> chain = new ArrayList<>(inOrder.subList(0, 1));
    for (Article later : inOrder.subList(1, inOrder.size())) {
      if (isVersion(chain.get(chain.size() - 1), later)) {
        chain.add(later);
      }
    }
    if (chain.size() < 2) {
      return Optional.empty();
    }
    List<Versions.Change> changes = new ArrayList<>();
    for (int i = 1; i < chain.size(); i++) {
      changes.add(change(chain.get(i - 1).id(), chain.get(i).id()));
    }
    return Optional.of(
        new Versions(
            chain.get(0).outlet().name(), chain.stream().map(Article::id).toList(), changes));
  }

  private static Published published(Article article) {
    return article.published().orElseThrow();
  }

  /** What has a day only stands before what has a time. */
  private static Instant moment(Article article) {
    return published(article).time().map(OffsetDateTime::toInstant).orElse(Instant.MIN);
  }

  private boolean isVersion(Article earlier, Article later) {
    long both = passages(p -> has(p, earlier.id()) && has(p, later.id())).size();
    long fewer =
        Math.min(
            passages(p -> has(p, earlier.id())).size(), passages(p -> has(p, later.id())).size());
    return !published(earlier).equals(published(later)) && both >= IN_COMMON * fewer && both > 0;
  }

  private Versions.Change change(String earlier, String later) {
    return new Versions.Change(
        later,
        passages(p -> has(p, later) && !has(p, earlier)),
        passages(p -> has(p, earlier) && !has(p, later)),
        passages(p -> has(p, earlier) && has(p, later) && !isVerbatim(p, earlier, later)));
  }

  private static boolean isVerbatim(Passage passage, String earlier, String later) {
    return passage
        .reading(earlier)
        .map(reading -> reading.compared().text())
        .equals(passage.reading(later).map(reading -> reading.compared().text()));
  }

  private static boolean has(Passage passage, String article) {
    return passage.reading(article).isPresent();
  }

  private List<String> passages(Predicate<Passage> which) {
    return passages.stream().filter(which).map(Passage::id).toList();
  }
}
