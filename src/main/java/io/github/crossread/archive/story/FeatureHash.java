package io.github.crossread.archive.story;

/**
 * Numbers for what an article is found by, words and pairs of words beside each other: they look
 * like chance and are the same on every machine. The last bit tells words from pairs.
 */
final class FeatureHash {

  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private FeatureHash() {}

  /** Returns the feature of a word in its normal form. */
  static int word(String form) {
    return (int) of(form) & ~1;
  }

  /** Returns the feature of two words beside each other. */
  static int pair(int first, int second) {
    return (int) mixed(first * 0x1_0000_0001L + second * 31L) | 1;
  }

  static boolean isPair(int feature) {
    return (feature & 1) == 1;
  }

  /** Returns a number of a text: FNV-1a over its chars, mixed. */
  static long of(String text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** Spreads a number over all its bits, as MurmurHash3 does at its end. */
  static long mixed(long number) {
    long mixed = number;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
