package io.github.crossread.reader;

import io.github.crossread.article.Article;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.Published;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives articles of one outlet short names of their own: with the day each was published, or the
 * time, or else the article's id.
 */
final class OneOutletTwice {

  private OneOutletTwice() {}

  /** Returns the articles, those with one short name told apart. */
  static List<Article> toldApart(List<Article> articles) {
    List<Article> apart = new ArrayList<>();
    for (Article article : articles) {
      List<Article> same =
          articles.stream().filter(other -> shortName(other).equals(shortName(article))).toList();
      apart.add(same.size() == 1 ? article : named(article, same));
    }
    return apart;
  }

  private static String shortName(Article article) {
    return article.outlet().shortName();
  }

  private static Article named(Article article, List<Article> same) {
    String mark =
        mark(article, same, OneOutletTwice::day)
            .or(() -> mark(article, same, OneOutletTwice::time))
            .orElse(article.id());
    Outlet outlet = article.outlet();
    return article.with(new Outlet(outlet.name(), outlet.shortName() + " (" + mark + ")"));
  }

  /** A mark tells all of them apart or none. */
  private static Optional<String> mark(
      Article article, List<Article> same, Function<Article, Optional<String>> of) {
    List<String> marks = same.stream().flatMap(other -> of.apply(other).stream()).toList();
    return new HashSet<>(marks).size() == same.size() ? of.apply(article) : Optional.empty();
  }

  private static Optional<String> day(Article article) {
    return article.published().map(published -> published.day().toString());
  }

  private static Optional<String> time(Article article) {
    return article
        .published()
        .flatMap(Published::time)
        .map(time -> time.toLocalTime().withSecond(0).withNano(0).toString());
  }
}
