package io.github.crossread.text;

import io.github.crossread.article.Article;

/** An article is longer than what is compared. */
public final class TooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String article;
  private final String file;

  TooLongException(Article article, int most, String what) {
    super(
        "the article has more than "
            + most
            + " "
            + what
            + ", which no article has. Split it, or take it out of the folder.");
    this.article = article.id();
    this.file = article.source().file();
  }

  /** Returns the article's id. */
  public String article() {
    return article;
  }

  /** Returns the name of the article's file. */
  public String file() {
    return file;
  }
}
