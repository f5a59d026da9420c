package io.github.crossread.alignment;

import java.util.Locale;

/**
 * How well what was found agrees with what is true.
 *
 * @param right how many of those found are true
 * @param found how many were found
 * @param all how many are true
 */
record Score(int right, int found, int all) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, found + other.found, all + other.all);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return all == 0 ? 0 : (double) right / all;
  }

  double f1() {
    return found + all == 0 ? 0 : 2.0 * right / (found + all);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
  }
}
