package io.github.crossread.alignment.carried;

/**
 * The words that can stand for a word, the best first, and how well: 1 for the same word in another
 * form, less for one that is used alike. The word itself is one of them.
 */
final class Kin {

  private final int[] words;
  private final float[] credits;

  /** Takes words by their numbers, and what each is worth; the arrays are its to keep. */
  Kin(int[] words, float[] credits) {
    this.words = words;
    this.credits = credits;
  }

  int size() {
    return words.length;
  }

  /** Returns one of the words, by its place. */
  int word(int place) {
    return words[place];
  }

  /** Returns how well one of the words stands for this one, by its place: above 0, at most 1. */
  float credit(int place) {
    return credits[place];
  }

  /** Returns how well any word stands for this one, by its number; 0 if not at all. */
  float creditOf(int word) {
    for (int place = 0; place < words.length; place++) {
      if (words[place] == word) {
        return credits[place];
      }
    }
    return 0;
  }
}
