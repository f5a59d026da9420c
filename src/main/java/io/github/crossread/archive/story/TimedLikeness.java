package io.github.crossread.archive.story;

/**
 * How like two articles or clusters are: the mean cosine of their articles, halved for each week
 * that lies between them where both have days.
 */
final class TimedLikeness {

  /** After as many days the same words tell half as much. */
  static final double HALVED_AFTER_DAYS = 7;

  private TimedLikeness() {}

  /** Returns what a cosine is worth over so many days. */
  static double over(double days, double cosine) {
    return cosine * StrictMath.pow(2, -Math.abs(days) / HALVED_AFTER_DAYS);
  }

  /** Returns the most days over which two articles can have a score: so that of copies. */
  static int mostDays(double least) {
    return (int) (-HALVED_AFTER_DAYS * StrictMath.log(least) / StrictMath.log(2));
  }

  /** Returns how like two articles are. */
  static double of(Weights a, int dayOfA, Weights b, int dayOfB) {
    double cosine = a.dot(b);
    return dayOfA == Sketch.NO_DAY || dayOfB == Sketch.NO_DAY
        ? cosine
        : over((double) dayOfA - dayOfB, cosine);
  }
}
