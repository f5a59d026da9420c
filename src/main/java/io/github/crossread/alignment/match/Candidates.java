package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of sentences that are looked at. There may be millions, so a pair is no object but a
 * number: they are in the order of the one sentence, and then of the other, a later one.
 */
final class Candidates {

  private final int[] a;
  private final int[] b;

  /** Where the pairs of each sentence begin in which it is the earlier one. */
  private final int[] begins;

  /** The pairs of each sentence in which it is the later one. */
  private final int[][] asLater;

  private Candidates(int[][] behind) {
    begins = new int[behind.length + 1];
    for (int i = 0; i < behind.length; i++) {
      begins[i + 1] = begins[i] + behind[i].length;
    }
    a = new int[begins[behind.length]];
    b = new int[a.length];
    for (int i = 0; i < behind.length; i++) {
      Arrays.fill(a, begins[i], begins[i + 1], i);
      System.arraycopy(behind[i], 0, b, begins[i], behind[i].length);
    }
    asLater = asLater(behind.length);
  }

  private int[][] asLater(int sentences) {
    int[] counts = new int[sentences];
    IntStream.of(b).forEach(j -> counts[j]++);
    int[][] pairs = new int[sentences][];
    Arrays.setAll(pairs, j -> new int[counts[j]]);
    for (int pair = b.length - 1; pair >= 0; pair--) {
      pairs[b[pair]][--counts[b[pair]]] = pair;
    }
    return pairs;
  }

  /** Finds the pairs of a set. */
  static Candidates of(SetView set) {
    CandidateIndex index = new CandidateIndex(set);
    int[][] behind = new int[set.size()][];
    Arrays.setAll(behind, index::behind);
    return new Candidates(behind);
  }

  /** Returns how many pairs there are. */
  int size() {
    return a.length;
  }

  /** Returns the earlier sentence of a pair. */
  int a(int pair) {
    return a[pair];
  }

  /** Returns the later sentence of a pair. */
  int b(int pair) {
    return b[pair];
  }

  /** Returns the sentence of a pair that is not this one. */
  int other(int pair, int sentence) {
    return a[pair] == sentence ? b[pair] : a[pair];
  }

  /** Returns the pair of two sentences, in either order; negative if it is none. */
  int pair(int i, int j) {
    int earlier = Math.min(i, j);
    return Arrays.binarySearch(b, begins[earlier], begins[earlier + 1], Math.max(i, j));
  }

  /** Returns the pairs of a sentence, in the order of the other. */
  IntStream pairs(int sentence) {
    return IntStream.concat(
        IntStream.of(asLater[sentence]), IntStream.range(begins[sentence], begins[sentence + 1]));
  }
}
