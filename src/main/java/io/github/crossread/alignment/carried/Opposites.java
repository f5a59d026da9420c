package io.github.crossread.alignment.carried;

import java.util.List;

/** Tells whether of two parts that have the same words one is negated. */
final class Opposites {

  /** So much of a part's weight another one has that is about the same. */
  private static final double SAME = 0.5;

  private final WordTable table;
  private final PartTable parts;

  Opposites(WordTable table) {
    this.table = table;
    this.parts = new PartTable(table);
  }

  /**
   * Returns whether a part, or what carries it, is negated and the other is not.
   *
   * @param by the sentence that carries each of its words
   */
  boolean areOpposite(PartWords words, int[] by) {
    int sentence = mostOften(by);
    List<PartWords> others = parts.of(sentence);
    boolean negated = words.denies();
    if (others.stream().allMatch(other -> other.denies() == negated)) {
      return false;
    }
    double highest = SAME * words.weight();
    boolean opposite = false;
    for (PartWords other : others) {
      double shared = shared(words, other);
      if (shared > highest) {
        highest = shared;
        opposite = other.denies() != negated;
      }
    }
    return opposite;
  }

  /** Of those as often, the first in the set. */
  private static int mostOften(int[] sentences) {
    int most = sentences[0];
    int highest = 0;
    for (int sentence : sentences) {
      int count = 0;
      for (int other : sentences) {
        count += other == sentence ? 1 : 0;
      }
      if (count > highest || (count == highest && sentence < most)) {
        most = sentence;
        highest = count;
      }
    }
    return most;
  }

  private double shared(PartWords words, PartWords other) {
    double sum = 0;
    for (int q = 0; q < words.size(); q++) {
      Kin kin = table.kin(words.number(q));
      float best = 0;
      for (int t = 0; t < other.size(); t++) {
        best = Math.max(best, kin.creditOf(other.number(t)));
      }
      sum += best * words.weight(q);
    }
    return sum;
  }
}
