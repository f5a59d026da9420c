package io.github.crossread.text.measure;

/** What a number, a time or a yes or no says, so that two can be compared. */
public sealed interface Measure permits Amount, Moment, Phase, Stance {

  /** Returns whether another can be compared with this at all. */
  boolean isLike(Measure other);

  /** Returns whether two that are alike say the same, as far as can be told. */
  boolean agrees(Measure other);

  /** Returns whether two that are alike may be two reports of one number. */
  default boolean isNear(Measure other) {
    return true;
  }

  /**
   * Returns whether both have so many digits alike that one is the other with a slip: 10:15 a.m.
   * and 10:15 p.m., 2.07 million and 2.07 billion.
   */
  default boolean isSlipOf(Measure other) {
    return false;
  }
}
