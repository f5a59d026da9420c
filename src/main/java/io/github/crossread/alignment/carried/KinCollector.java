package io.github.crossread.alignment.carried;

import java.util.Arrays;

/** Collects the kin of one word after the other. */
final class KinCollector {

  private final float[] best;
  private final int[] met;
  private int count;

  /** Makes room for words whose numbers are below {@code size}. */
  KinCollector(int size) {
    best = new float[size];
    met = new int[size];
  }

  /** Adds a word, or raises how well it stands for the one that is looked at. */
  void add(int other, float credit) {
    if (credit > best[other]) {
      if (best[other] == 0) {
        met[count++] = other;
      }
      best[other] = credit;
    }
  }

  /** Returns what was added, and forgets it. */
  Kin take() {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      // Positive floats are in the order of their bits.
      long credit = (long) Integer.MAX_VALUE - Float.floatToIntBits(best[met[i]]);
      order[i] = (credit << Integer.SIZE) | met[i];
    }
    Arrays.sort(order);
    int[] words = new int[count];
    float[] credits = new float[count];
    for (int i = 0; i < count; i++) {
      words[i] = (int) order[i];
      credits[i] = best[words[i]];
      best[words[i]] = 0;
    }
    count = 0;
    return new Kin(words, credits);
  }
}
