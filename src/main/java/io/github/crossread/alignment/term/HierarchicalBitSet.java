package io.github.crossread.alignment.term;

/**
 * A set of numbers that are put in one by one and taken out in order; then it is empty again. A bit
 * for each number, and above these a bit for each 64 of which one is set: so to take out costs by
 * the numbers that are in, not by those that could be.
 */
final class HierarchicalBitSet {

  private final long[] bits;
  private final long[] used;
  private int count;

  /** Makes room for numbers below {@code size}. */
  HierarchicalBitSet(int size) {
    bits = new long[size / Long.SIZE + 1];
    used = new long[bits.length / Long.SIZE + 1];
  }

  void put(int number) {
    int place = number / Long.SIZE;
    long bit = 1L << number;
    if ((bits[place] & bit) == 0) {
      bits[place] |= bit;
      used[place / Long.SIZE] |= 1L << place;
      count++;
    }
  }

  /** Returns the numbers, and forgets them. */
  Terms take() {
    int[] taken = new int[count];
    count = 0;
    for (int i = 0; i < used.length; i++) {
      for (; used[i] != 0; used[i] &= used[i] - 1) {
        int place = i * Long.SIZE + Long.numberOfTrailingZeros(used[i]);
        for (; bits[place] != 0; bits[place] &= bits[place] - 1) {
          taken[count++] = place * Long.SIZE + Long.numberOfTrailingZeros(bits[place]);
        }
      }
    }
    count = 0;
    return Terms.ofSorted(taken);
  }
}
