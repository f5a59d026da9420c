package io.github.crossread.alignment.term;

/** How alike two sentences are by their words. */
public final class Likeness {

  private Likeness() {}

  /** Returns Dice's coefficient over sets of stems, 0 to 1; 1 if neither has any. */
  public static double dice(Terms a, Terms b) {
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * a.shared(b) / (a.size() + b.size());
  }
}
