package io.github.crossread.alignment.carried;

import java.util.Arrays;

/** Where the words of a part stand in other articles, word by word; used again for each part. */
final class Hits {

  /** A name written out counts nearly as much as its acronym. */
  private static final float WRITTEN_OUT = 0.8f;

  /**
   * In at most so many places is a word looked up, those of its nearest kin first; only sets of
   * hundreds of articles have more. With it the cost of a word does not grow with the set's square.
   */
  private static final int MOST_PLACES = 20_000;

  private final WordTable table;

  /** The hit of a sentence for the word that is looked up, and one more; 0 if there is none. */
  private final int[] met;

  private int[] sentences = new int[64];
  private float[] credits = new float[64];
  private int[] ends = new int[64];
  private int words;
  private int count;

  Hits(WordTable table) {
    this.table = table;
    this.met = new int[table.size()];
  }

  /** Forgets all hits. */
  void clear() {
    words = 0;
    count = 0;
  }

  /** Looks up the next word of a part of a sentence in all sentences of other articles. */
  void add(int sentence, int word, int acronym) {
    int first = count;
    addKin(sentence, table.kin(word), 1, first);
    if (acronym >= 0) {
      addKin(sentence, table.kin(acronym), WRITTEN_OUT, first);
    }
    for (int hit = first; hit < count; hit++) {
      met[sentences[hit]] = 0;
    }
    if (words == ends.length) {
      ends = Arrays.copyOf(ends, 2 * words);
    }
    ends[words++] = count;
  }

  private void addKin(int sentence, Kin kin, float factor, int first) {
    int own = table.article(sentence);
    for (int k = 0; k < kin.size() && count - first < MOST_PLACES; k++) {
      float credit = kin.credit(k) * factor;
      for (int other : table.places(kin.word(k))) {
        if (table.article(other) != own) {
          put(other, credit);
        }
      }
    }
  }

  private void put(int sentence, float credit) {
    int hit = met[sentence] - 1;
    if (hit >= 0) {
      credits[hit] = Math.max(credits[hit], credit);
      return;
    }
    if (count == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * count);
      credits = Arrays.copyOf(credits, 2 * count);
    }
    sentences[count] = sentence;
    credits[count] = credit;
    met[sentence] = ++count;
  }

  /** Returns how many hits there are, over all words. */
  int count() {
    return count;
  }

  /** Returns the hit after the last one of a word, by its number in the part. */
  int end(int word) {
    return ends[word];
  }

  /** Returns the hit that is the first of a word. */
  int begin(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** Returns the sentence of a hit. */
  int sentence(int hit) {
    return sentences[hit];
  }

  /** Returns how well what stands there stands for the word. */
  float credit(int hit) {
    return credits[hit];
  }
}
