package io.github.crossread.archive.story;

import java.util.Arrays;

/** Pairs of numbered things, each with a score: a list that grows, of primitive values. */
final class Links {

  private static final int FIRST_SIZE = 16;

  private long[] pairs = new long[FIRST_SIZE];
  private float[] scores = new float[FIRST_SIZE];
  private int size;

  /** Returns a pair as one number, the smaller of the two first. */
  static long pair(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }

  static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) pair;
  }

  void add(long pair, float score) {
    if (size == pairs.length) {
      int larger = (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2);
      pairs = Arrays.copyOf(pairs, larger);
      scores = Arrays.copyOf(scores, larger);
    }
    pairs[size] = pair;
    scores[size++] = score;
  }

  void addAll(Links others) {
    for (int i = 0; i < others.size; i++) {
      add(others.pairs[i], others.scores[i]);
    }
  }

  int size() {
    return size;
  }

  long pair(int place) {
    return pairs[place];
  }

  float score(int place) {
    return scores[place];
  }
}
