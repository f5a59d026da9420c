package io.github.crossread.article;

import java.util.Optional;

/**
 * A reader's word on two sentences of a set; it overrules the model.
 *
 * @param answer what they are to each other
 * @param a the one sentence
 * @param b the other, of another article
 * @param reason why, if the reader says so
 */
public record Judgement(Answer answer, Quoted a, Quoted b, Optional<String> reason) {

  /** What two sentences are to each other. */
  public enum Answer {
    /** They state the same. */
    SAME,
    /** One states a part of what the other states. */
    PARTLY,
    /** They state different things. */
    DIFFERENT
  }

  /**
   * A sentence as a reader names it.
   *
   * @param article the article's id
   * @param words its first words
   */
  public record Quoted(String article, String words) {}
}
