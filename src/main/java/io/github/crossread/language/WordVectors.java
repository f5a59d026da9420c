package io.github.crossread.language;

import java.nio.ByteBuffer;

/**
 * What common words mean, as directions in a space: words that are used alike point the same way.
 *
 * <p>The vectors are static, one a word whatever its sentence, and were distilled from
 * all-MiniLM-L6-v2 (Apache-2.0) by {@code tools/word-vectors}. Only English has some; in other
 * languages no word is known.
 */
public final class WordVectors {

  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 128;

  /** Two numbers of four bits a byte. */
  private static final int BYTES = DIMENSIONS / 2;

  /** No words: their number and the length of their text are 0. */
  private static final byte[] EMPTY = new byte[2 * Integer.BYTES];

  /** The file as it is, for few of its words stand in a set: words, a line each, then vectors. */
  private final byte[] file;

  /** Where each word begins, and one after the last where the vectors do. */
  private final int[] begins;

  /** The number of a word, and one more, at the place of its hash or after; 0 where none is. */
  private final int[] numbers;

  private WordVectors(byte[] file) {
    this.file = file;
    ByteBuffer header = ByteBuffer.wrap(file);
    int words = header.getInt();
    int length = header.getInt();
    this.begins = new int[words + 1];
    this.numbers = new int[Math.max(2, Integer.highestOneBit(words) * 4)];
    int next = header.position();
    for (int word = 0; word < words; word++) {
      begins[word] = next;
      int hash = 0;
      while (file[next] != '\n') {
        hash = 31 * hash + file[next];
        next++;
      }
      int place = place(hash);
      while (numbers[place] > 0) {
        place = following(place);
      }
      numbers[place] = word + 1;
      next++;
    }
    begins[words] = next;
    if (next != header.position() + length || file.length != next + words * BYTES) {
      throw new IllegalStateException("not vectors of " + DIMENSIONS + " numbers");
    }
  }

  /** Lower bits alone are too much alike. */
  private int place(int hash) {
    return (hash ^ hash >>> 16) & (numbers.length - 1);
  }

  private int following(int place) {
    return (place + 1) & (numbers.length - 1);
  }

  static WordVectors read(LanguageFolder folder) {
    byte[] file = WordFiles.bytes(folder.code(), WordKind.WORD_VECTORS);
    return new WordVectors(file.length == 0 ? EMPTY : file);
  }

  /**
   * Adds a word's vector to a sum.
   *
   * @param form the word's normal form; one that is not known adds nothing
   * @param weight what each of its numbers, -7 to 7, is multiplied by
   * @param sum {@link #DIMENSIONS} numbers
   */
  public void add(String form, double weight, double[] sum) {
    for (int place = place(form.hashCode()); numbers[place] > 0; place = following(place)) {
      int word = numbers[place] - 1;
      if (isPrinted(form, word)) {
        add(begins[begins.length - 1] + word * BYTES, weight, sum);
        return;
      }
    }
  }

  /** The words of the file are ASCII. */
  private boolean isPrinted(String form, int word) {
    int begin = begins[word];
    if (begins[word + 1] - 1 - begin != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (file[begin + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int at, double weight, double[] sum) {
    for (int i = 0; i < BYTES; i++) {
      sum[2 * i] += weight * (file[at + i] >> 4);
      sum[2 * i + 1] += weight * ((byte) (file[at + i] << 4) >> 4);
    }
  }
}
