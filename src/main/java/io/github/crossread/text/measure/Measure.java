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
}
