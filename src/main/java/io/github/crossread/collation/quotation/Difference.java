package io.github.crossread.collation.quotation;

/** How an outlet's version of a quotation stands to the base's. */
public enum Difference {
  /** It is the base's. */
  BASE,
  /** The same words and marks. */
  SAME,
  /**
   * The same words in another typography, spelling or form of numbers, or without function words at
   * an edge.
   */
  RESTYLED,
  /** The same words, in one stretch here and in several there. */
  SPLIT,
  /** Whole sentences of the base's are not quoted. */
  IN_PART,
  /** Words in square brackets stand for others, as the outlet says by them. */
  BRACKETED,
  /** A sentence of the base's is cut at an end, or where an ellipsis says so. */
  TRIMMED,
  /** The base's words and more. */
  LONGER,
  /** Each has words that the other lacks at an end. */
  OVERLAPPING,
  /** Other words inside the quotation marks. */
  ALTERED,
  /** What the base quotes, in other words inside the marks: too many to name them one by one. */
  REWORDED,
  /** Told without quotation marks. */
  NARRATED;

  /** Returns whether the words are the base's. */
  public boolean isAsBase() {
    return this == BASE || this == SAME || this == RESTYLED || this == SPLIT;
  }
}
