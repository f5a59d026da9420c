package io.github.crossread.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The articles on one event.
 *
 * @param id the folder's name
 * @param title what the event is called, if given
 * @param reference the id of the article that the others are compared with, if one is named
 * @param quorum how many others must carry a passage for its lack to be an omission, if given
 * @param language the language of the set, if given
 * @param agencies names of news agencies beside those that are known
 * @param articles two or more articles, in the set's order
 */
public record ArticleSet(
    String id,
    Optional<String> title,
    Optional<String> reference,
    OptionalInt quorum,
    Optional<Locale> language,
    List<String> agencies,
    List<Article> articles) {

  /** Copies the articles. */
  public ArticleSet {
    agencies = List.copyOf(agencies);
    articles = List.copyOf(articles);
    if (articles.size() < 2) {
      throw new IllegalArgumentException(
          "an article set has two or more articles, not " + articles.size());
    }
  }

  /** Returns the article with an id, or else the first of an outlet by that name. */
  public Optional<Article> find(String idOrOutlet) {
    return articles.stream()
        .filter(article -> article.id().equals(idOrOutlet))
        .findFirst()
        .or(
            () ->
                articles.stream()
                    .filter(article -> article.outlet().name().equals(idOrOutlet))
                    .findFirst());
  }

  /** Returns this set with the given reference, quorum and language where they are present. */
  public ArticleSet with(
      Optional<String> newReference, OptionalInt newQuorum, Optional<Locale> newLanguage) {
    return new ArticleSet(
        id,
        title,
        newReference.or(() -> reference),
        newQuorum.isPresent() ? newQuorum : quorum,
        newLanguage.or(() -> language),
        agencies,
        articles);
  }
}
