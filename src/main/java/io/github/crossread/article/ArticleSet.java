package io.github.crossread.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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

  /**
   * Returns the articles that a name may mean: the one that has it as its id, or else all whose
   * outlet has it as its name or short name.
   */
  public List<Article> called(String name) {
    List<Article> byId = articles.stream().filter(article -> article.id().equals(name)).toList();
    return byId.isEmpty()
        ? articles.stream().filter(article -> isOutlet(article, name)).toList()
        : byId;
  }

  private boolean isOutlet(Article article, String name) {
    return article.outlet().name().equals(name)
        || article.outlet().shortName().equals(name)
        || toldApart(article).equals(name);
  }

  /** Returns the one article that a name means, or says why there is not one. */
  public Article one(String name) throws UnclearNameException {
    List<Article> called = called(name);
    if (called.size() == 1) {
      return called.get(0);
    }
    String quoted = '"' + name + '"';
    throw new UnclearNameException(
        called.isEmpty()
            ? quoted + " is no article of the set " + id + ". Name one of: " + names() + "."
            : quoted
                + " is more than one article of the set "
                + id
                + ". Name one by its id: "
                + called.stream().map(Article::id).collect(Collectors.joining(", "))
                + ".");
  }

  /** Returns the names that can be given: each id with its outlet. */
  public String names() {
    return articles.stream()
        .map(article -> article.id() + " (" + article.outlet().name() + ")")
        .collect(Collectors.joining(", "));
  }

  /** Returns the short name of an article's outlet, with the article's id if others share it. */
  public String toldApart(Article article) {
    String shortName = article.outlet().shortName();
    long sameName = articles.stream().filter(a -> a.outlet().shortName().equals(shortName)).count();
    return sameName > 1 ? shortName + " (" + article.id() + ")" : shortName;
  }

  /** Returns the name of an article's outlet, told apart if other articles are of that outlet. */
  public String nameOf(Article article) {
    String name = article.outlet().name();
    long sameName = articles.stream().filter(a -> a.outlet().name().equals(name)).count();
    return sameName > 1 ? toldApart(article) : name;
  }

  /** Returns this set with its articles as given. */
  ArticleSet with(List<Article> newArticles) {
    return new ArticleSet(id, title, reference, quorum, language, agencies, newArticles);
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
