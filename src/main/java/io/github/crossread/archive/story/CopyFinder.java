package io.github.crossread.archive.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Links near copies to the first of them, so that a text that ran five thousand times is looked at
 * once: MinHash over features (Broder 1997), bands of two.
 *
 * <p>Of two articles, the share of equal places in their signatures is about the share of their
 * features that both have.
 */
final class CopyFinder {

  private static final int PLACES = 16;

  /** Twelve of sixteen places: some 75 % of the features of both. */
  private static final int EQUAL_PLACES = 12;

  private static final int BAND = 2;

  /** A text with fewer features is found by its words alone. */
  private static final int LEAST_FEATURES = 8;

  private final int[] signatures;
  private final boolean[] signed;

  CopyFinder(int size) {
    signatures = new int[Math.multiplyExact(size, PLACES)];
    signed = new boolean[size];
  }

  /** Signs an article. */
  void add(int index, Sketch sketch) {
    if (sketch.size() < LEAST_FEATURES) {
      return;
    }
    signed[index] = true;
    int[] least = new int[PLACES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < sketch.size(); i++) {
      long hash = FeatureHash.mixed(sketch.feature(i));
      int step = (int) (hash >>> Integer.SIZE) | 1;
      for (int place = 0; place < PLACES; place++) {
        int value = scrambled((int) hash + place * step);
        least[place] = Math.min(least[place], value);
      }
    }
    System.arraycopy(least, 0, signatures, index * PLACES, PLACES);
  }

  private static int scrambled(int value) {
    int mixed = (value ^ (value >>> 16)) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }

  /**
   * Returns for each article the one that it is a copy of: the first of its copies, itself if it is
   * none's.
   *
   * @param order all articles, first those that copies are linked to
   * @param days by article; copies lie within {@code mostDays}
   */
  int[] copies(int[] order, int[] days, int mostDays) {
    int[] copyOf = IntStream.range(0, days.length).toArray();
    for (int band = 0; band < PLACES; band += BAND) {
      link(keys(order, band), order, days, mostDays, copyOf);
    }
    for (int index : order) {
      copyOf[index] = copyOf[copyOf[index]];
    }
    return copyOf;
  }

  /** Returns what the band of each article says, with its place in the order, sorted. */
  private long[] keys(int[] order, int band) {
    long[] keys = new long[order.length];
    int size = 0;
    for (int place = 0; place < order.length; place++) {
      int at = order[place] * PLACES + band;
      if (signed[order[place]]) {
        long both = signatures[at] * 31L + signatures[at + 1];
        keys[size++] = (FeatureHash.mixed(both) << Integer.SIZE) | place;
      }
    }
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Links each article to the first one that its band shares, and begins anew if that is none. */
  private void link(long[] keys, int[] order, int[] days, int mostDays, int[] copyOf) {
    int leader = -1;
    long leadersBand = 0;
    for (long key : keys) {
      int index = order[(int) key];
      long band = key >> Integer.SIZE;
      boolean near =
          leader >= 0
              && band == leadersBand
              && Math.abs((long) days[index] - days[leader]) <= mostDays
              && isCopy(index, leader);
      if (near && copyOf[index] == index && copyOf[leader] == leader) {
        copyOf[index] = leader;
      } else if (!near) {
        leader = index;
        leadersBand = band;
      }
    }
  }

  private boolean isCopy(int a, int b) {
    int equal = 0;
    for (int place = 0; place < PLACES; place++) {
      equal += signatures[a * PLACES + place] == signatures[b * PLACES + place] ? 1 : 0;
    }
    return equal >= EQUAL_PLACES;
  }
}
