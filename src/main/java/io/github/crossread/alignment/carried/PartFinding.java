package io.github.crossread.alignment.carried;

import java.util.Optional;
import java.util.stream.IntStream;

/** What one article has of a part of another's sentence. */
final class PartFinding {

  private final int article;
  private final Optional<How> how;
  private final boolean[] carried;
  private final double[] own;
  private final int[] by;

  /**
   * Takes what was found.
   *
   * @param article its number in the set
   * @param how how it carries the part, if it does
   * @param carried for each word of content of the part, whether it is carried there
   * @param own for each of them, how well a word of the sentence that carries it, or of those
   *     beside it, stands for it, 0 to 1
   * @param by the sentence that carries each of them, or comes nearest
   */
  PartFinding(int article, Optional<How> how, boolean[] carried, double[] own, int[] by) {
    this.article = article;
    this.how = how;
    this.carried = carried.clone();
    this.own = own.clone();
    this.by = by.clone();
  }

  int article() {
    return article;
  }

  Optional<How> how() {
    return how;
  }

  boolean carries(int word) {
    return carried[word];
  }

  /** Returns how many words are carried. */
  int count() {
    int count = 0;
    for (boolean word : carried) {
      count += word ? 1 : 0;
    }
    return count;
  }

  double own(int word) {
    return own[word];
  }

  /** Returns the sentences that carry some of the words from one to before another, in order. */
  int[] sentences(int begin, int end) {
    int[] carrying = by(IntStream.range(begin, end).filter(word -> carried[word]));
    return carrying.length > 0 ? carrying : by(IntStream.range(begin, end));
  }

  private int[] by(IntStream words) {
    return words.map(word -> by[word]).distinct().sorted().toArray();
  }
}
