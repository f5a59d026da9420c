package io.github.crossread.alignment.term;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the stretches of four letters of sentences: letters and digits in lower case, all else as
 * one space, each four in a row hashed into a bucket.
 */
final class LetterGrams {

  /** Enough buckets that two stretches seldom share one. */
  private static final int BUCKETS = 1 << 16;

  private static final int LETTERS = 4;

  private final HierarchicalBitSet buckets = new HierarchicalBitSet(BUCKETS);

  private LetterGrams() {}

  /** Returns the stretches of each sentence, numbered by the order of their buckets. */
  static List<Terms> of(List<SentenceView> sentences) {
    LetterGrams grams = new LetterGrams();
    List<Terms> found = new ArrayList<>();
    for (SentenceView view : sentences) {
      found.add(grams.of(view.sentence().text()));
    }
    return Terms.numberedAnew(found);
  }

  private Terms of(String text) {
    int seen = 0;
    long window = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter || !space) {
        window = (window << Character.SIZE) | (letter ? Character.toLowerCase(c) : ' ');
        seen++;
        if (seen >= LETTERS) {
          buckets.put(bucket(window));
        }
      }
      space = !letter;
    }
    return buckets.take();
  }

  private static int bucket(long gram) {
    long mixed = gram * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 48) & (BUCKETS - 1);
  }
}
