package io.github.crossread.alignment.reading;

/** How a reading stands to the base reading of its passage. */
public enum Relation {
  /** It is the base reading. */
  BASE,
  /** The same words and marks, apart from white space. */
  VERBATIM,
  /**
   * Differs only in house style: spelling, typography, case, number or name form, dateline,
   * function words.
   */
  RESTYLED,
  /** States the same in other words, or with details more or less. */
  REWORDED
}
