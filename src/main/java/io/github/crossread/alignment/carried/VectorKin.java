package io.github.crossread.alignment.carried;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordVectors;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the words of a language whose vectors point the same way as a word's.
 *
 * <p>Of most pairs a glance at the signs of their numbers tells that they don't; the cosine is
 * worked out of the others only. The pairs that get lost so hardly point the same way: of those
 * with a cosine above .45 one in thirty.
 */
final class VectorKin {

  /** At most so many words of a set are looked at, those that stand in it most often. */
  private static final int MOST_WORDS = 6_000;

  /** Vectors with more numbers of different signs are not looked at. */
  private static final int MOST_SIGNS = 50;

  /** From this cosine on two words have something in common. */
  private static final double LEAST = 0.3;

  /** The words with a vector, in order. */
  private final int[] words;

  private final int[][] vectors;
  private final double[] lengths;
  private final long[] signs;

  private VectorKin(int[] words, int[][] vectors) {
    this.words = words;
    this.vectors = vectors;
    this.lengths = new double[words.length];
    this.signs = new long[2 * words.length];
    for (int place = 0; place < words.length; place++) {
      lengths[place] = Math.sqrt(dot(vectors[place], vectors[place]));
      signs[2 * place] = signs(vectors[place], 0);
      signs[2 * place + 1] = signs(vectors[place], Long.SIZE);
    }
  }

  private static long signs(int[] vector, int from) {
    long signs = 0;
    for (int i = from; i < from + Long.SIZE; i++) {
      signs = (signs << 1) | (vector[i] > 0 ? 1 : 0);
    }
    return signs;
  }

  /**
   * Looks up the words of a language that may be stood for by another.
   *
   * @param types the words of the set, by their numbers
   * @param counts in how many sentences each stands
   */
  static VectorKin of(Language language, List<WordType> types, int[] counts) {
    int[][] found = new int[types.size()][];
    String code = language.locale().getLanguage();
    for (int word = 0; word < found.length; word++) {
      WordType type = types.get(word);
      found[word] =
          type.exact() || !type.language().equals(code)
              ? new int[0]
              : vector(language.vectors(), type.form());
    }
    int[] words =
        IntStream.range(0, found.length)
            .filter(word -> found[word].length > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer word) -> -counts[word]))
            .limit(MOST_WORDS)
            .sorted()
            .mapToInt(Integer::intValue)
            .toArray();
    return new VectorKin(
        words, IntStream.of(words).mapToObj(word -> found[word]).toArray(int[][]::new));
  }

  /** Returns the vector of a word in whole numbers; none if it is not known. */
  private static int[] vector(WordVectors vectors, String form) {
    double[] sum = new double[WordVectors.DIMENSIONS];
    vectors.add(form, 1, sum);
    int[] vector = new int[sum.length];
    boolean known = false;
    for (int i = 0; i < sum.length; i++) {
      vector[i] = (int) sum[i];
      known |= vector[i] != 0;
    }
    return known ? vector : new int[0];
  }

  private static int dot(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /**
   * Links the words that point the same way, but for two that stand in one article only.
   *
   * @param only the article in which alone a word stands, or -1
   */
  void link(int[] only, KinLinks links) {
    for (int place = 0; place < words.length; place++) {
      long first = signs[2 * place];
      long second = signs[2 * place + 1];
      int article = only[words[place]];
      for (int other = place + 1; other < words.length; other++) {
        int different =
            Long.bitCount(first ^ signs[2 * other]) + Long.bitCount(second ^ signs[2 * other + 1]);
        if (different <= MOST_SIGNS && (article < 0 || article != only[words[other]])) {
          double cosine = dot(vectors[place], vectors[other]) / (lengths[place] * lengths[other]);
          if (cosine > LEAST) {
            float credit = (float) Math.min(1, (cosine - LEAST) / (1 - LEAST));
            links.add(words[place], words[other], credit);
          }
        }
      }
    }
  }
}
