package io.github.crossread.alignment.carried;

import java.util.Arrays;
import java.util.Optional;

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
    int[] carrying = by(begin, end, false);
    return carrying.length > 0 ? carrying : by(begin, end, true);
  }

  /** Plain loops: articles times sentences times words are asked for. */
  private int[] by(int begin, int end, boolean nearestToo) {
    int[] found = new int[end - begin];
    int count = 0;
    for (int word = begin; word < end; word++) {
      if (nearestToo || carried[word]) {
        found[count++] = by[word];
      }
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }
}
