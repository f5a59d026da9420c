package io.github.crossread.alignment.carried;

import java.util.Arrays;

/** Pairs of words that can stand for each other, kept in a few arrays, for there are many. */
final class KinLinks {

  /** The last link of each word, and one more; 0 if it has none. */
  private final int[] last;

  /** The link of the same word before each, and one more. */
  private int[] before = new int[256];

  private int[] others = new int[256];
  private float[] credits = new float[256];
  private int count;

  /** Makes room for words whose numbers are below {@code size}. */
  KinLinks(int size) {
    last = new int[size];
  }

  /** Links two words. */
  void add(int one, int other, float credit) {
    put(one, other, credit);
    put(other, one, credit);
  }

  private void put(int word, int other, float credit) {
    if (count == others.length) {
      before = Arrays.copyOf(before, 2 * count);
      others = Arrays.copyOf(others, 2 * count);
      credits = Arrays.copyOf(credits, 2 * count);
    }
    before[count] = last[word];
    others[count] = other;
    credits[count] = credit;
    last[word] = ++count;
  }

  /** Adds what a word is linked to. */
  void collect(int word, KinCollector collector) {
    for (int link = last[word] - 1; link >= 0; link = before[link] - 1) {
      collector.add(others[link], credits[link]);
    }
  }
}
