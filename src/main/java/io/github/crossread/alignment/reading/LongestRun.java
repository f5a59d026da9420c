package io.github.crossread.alignment.reading;

import java.util.BitSet;

/**
 * Of passages that two articles have, the most that stand in one and the same order; where several
 * choices are as long, the one whose places differ least. So of two that changed places the one
 * that went farther is called moved.
 *
 * <p>The longest subsequence that does not go back, with prefix maxima kept in a binary indexed
 * tree (Fenwick 1994): n log n steps.
 */
final class LongestRun {

  private static final int NONE = 0;

  private final int[] here;

  /**
   * How many stand in order up to each, how far apart their places are in sum, and the one before.
   */
  private final int[] length;

  private final long[] apart;
  private final int[] before;

  /** The best end among those whose place is not after a place, in tree order. */
  private final int[] best;

  private LongestRun(int[] here, int last) {
    this.here = here;
    length = new int[here.length + 1];
    apart = new long[here.length + 1];
    before = new int[here.length + 1];
    best = new int[last + 1];
  }

  /**
   * Returns the numbers of those that stand in order.
   *
   * @param inBase the places in the one article, from 1, in ascending order
   * @param here the places of the same in the other, from 1
   */
  static BitSet of(int[] inBase, int[] here) {
    int last = 0;
    for (int place : here) {
      last = Math.max(last, place);
    }
    LongestRun run = new LongestRun(here, last);
    for (int i = 1; i <= here.length; i++) {
      run.append(i, Math.abs(inBase[i - 1] - here[i - 1]));
    }
    return run.endingAt(run.bestUpTo(last));
  }

  private void append(int number, int distance) {
    int place = here[number - 1];
    before[number] = bestUpTo(place);
    length[number] = length[before[number]] + 1;
    apart[number] = apart[before[number]] + distance;
    for (int i = place; i < best.length; i += i & -i) {
      best[i] = better(best[i], number);
    }
  }

  private int bestUpTo(int place) {
    int found = NONE;
    for (int i = place; i > 0; i -= i & -i) {
      found = better(best[i], found);
    }
    return found;
  }

  /** Of equals the first, so that the choice is always the same. */
  private int better(int a, int b) {
    if (length[a] != length[b]) {
      return length[a] > length[b] ? a : b;
    }
    return apart[a] != apart[b] ? (apart[a] < apart[b] ? a : b) : Math.min(a, b);
  }

  private BitSet endingAt(int end) {
    BitSet kept = new BitSet();
    for (int i = end; i != NONE; i = before[i]) {
      kept.set(i - 1);
    }
    return kept;
  }
}
