package io.github.crossread.alignment.carried;

import java.util.List;
import java.util.stream.IntStream;

/** Tells whether of two parts that have the same words one is negated. */
final class Opposites {

  /** So much of a part's weight another one has that is about the same. */
  private static final double SAME = 0.5;

  private final WordTable table;

  Opposites(WordTable table) {
    this.table = table;
  }

  /**
   * Returns whether a part, or what carries it, is negated and the other is not.
   *
   * @param by the sentence that carries each of its words
   */
  boolean areOpposite(PartWords words, int[] by) {
    int sentence = mostOften(by);
    List<PartWords> others =
        PartWords.of(table, sentence, table.text(sentence).parts().of(table.sentence(sentence)));
    boolean negated = isNegated(words);
    if (others.stream().allMatch(other -> isNegated(other) == negated)) {
      return false;
    }
    double highest = SAME * words.weight();
    boolean opposite = false;
    for (PartWords other : others) {
      double shared = shared(words, other);
      if (shared > highest) {
        highest = shared;
        opposite = isNegated(other) != negated;
      }
    }
    return opposite;
  }

  /** Of those as often, the first. */
  private static int mostOften(int[] sentences) {
    int most = sentences[0];
    long highest = 0;
    for (int sentence : sentences) {
      long count = IntStream.of(sentences).filter(other -> other == sentence).count();
      if (count > highest || (count == highest && sentence < most)) {
        most = sentence;
        highest = count;
      }
    }
    return most;
  }

  /** Words that deny are words of content. */
  private boolean isNegated(PartWords words) {
    return IntStream.range(0, words.size()).anyMatch(q -> table.type(words.number(q)).denies());
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
