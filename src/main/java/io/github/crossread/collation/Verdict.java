package io.github.crossread.collation;

/** What the words that two articles share say of where they come from. */
public enum Verdict {
  /** One text, and neither names an agency. */
  SAME_COPY,
  /** One text, and an agency is named for it. */
  AGENCY_COPY,
  /** They quote the same words, or share some of their own. */
  COMMON_SOURCE,
  /** What they share is too little to say anything. */
  INDEPENDENT;

  /**
   * From so many of 100 words of the shorter article outside quotation marks on, two articles are
   * one text.
   */
  public static final int ONE_TEXT = 50;

  /** An article this many times as long as another is more than its text. */
  public static final int TIMES_AS_LONG = 3;

  /**
   * From so many of 100 words of the shorter article outside quotation marks on, some words are one
   * text's.
   */
  public static final int SOME_TEXT = 15;

  /** Fewer shared words outside quotation marks are a handful, whatever their share is. */
  public static final int SOME_WORDS = 20;

  /** This many shared words in quotation marks are a quotation from one source. */
  public static final int A_QUOTATION = 8;

  /** Returns whether both articles are one text. */
  public boolean isCopy() {
    return this == SAME_COPY || this == AGENCY_COPY;
  }
}
