package io.github.crossread.article;

import io.github.crossread.article.Judgement.Quoted;

/** What a reader puts right by hand, with a reason that is printed. */
public sealed interface Correction {

  /** Returns why, in the reader's words. */
  String reason();

  /**
   * A paragraph or line of an article is something else than it was read as.
   *
   * @param line its first words
   * @param role what it is: {@link Role#FURNITURE} or {@link Role#BODY}
   * @param reason why
   */
  record LineRole(Quoted line, Role role, String reason) implements Correction {}

  /**
   * What two sentences tell is no disagreement.
   *
   * @param a the one sentence
   * @param b the other, of another article
   * @param reason why
   */
  record NoDisagreement(Quoted a, Quoted b, String reason) implements Correction {}

  /**
   * Where an article's text is from is known, though it does not say so.
   *
   * @param article the article's id
   * @param source whose text it is
   * @param reason why
   */
  record KnownCredit(String article, String source, String reason) implements Correction {}

  /**
   * Two names are those of one person, place or institution, or of two.
   *
   * @param a the one name, as printed
   * @param b the other
   * @param one whether they are those of one
   * @param reason why
   */
  record NamePair(String a, String b, boolean one, String reason) implements Correction {}
}
