package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the sentences of other articles that may state the same as one, by an inverted index over
 * stems, never by comparing all pairs. For one thread.
 */
final class CandidateIndex {

  /**
   * At most this many candidates of a sentence are looked at, those with the highest cosine; five
   * outlets never give more.
   */
  static final int MOST = 64;

  /** Below this cosine over weighted stems two sentences have next to nothing in common. */
  private static final double LEAST = 0.03;

  /**
   * At most this many places in the index are visited for a sentence, its rarest stems first. Only
   * sets of hundreds of articles reach it; with it the cost grows with the text and not with its
   * square.
   */
  private static final int MOST_VISITS = 2_500;

  private final SetView set;

  /** The sentences that have each stem, by its number, the last one first. */
  private final int[][] postings;

  private final double[] lengths;
  private final double[] products;

  CandidateIndex(SetView set) {
    this.set = set;
    this.lengths = new double[set.size()];
    this.products = new double[set.size()];
    this.postings = new int[set.weights().length][];
    int[] counts = new int[postings.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = set.get(i).stems().length(set.weights());
      set.get(i).stems().forEach(stem -> counts[stem]++);
    }
    Arrays.setAll(postings, stem -> new int[counts[stem]]);
    for (int i = 0; i < lengths.length; i++) {
      int sentence = i;
      set.get(i).stems().forEach(stem -> postings[stem][--counts[stem]] = sentence);
    }
  }

  /** Returns the candidates of a sentence, those after it only, in their order. */
  int[] behind(int i) {
    int[] touched = multiply(i);
    int[] candidates = likely(i, touched);
    int[] surest = candidates.length > MOST ? surest(i, candidates) : candidates;
    for (int j : touched) {
      products[j] = 0;
    }
    return surest;
  }

  private int[] likely(int i, int[] touched) {
    int[] likely = new int[touched.length];
    int count = 0;
    for (int j : touched) {
      if (set.areOfTwoArticles(i, j) && cosine(i, j) >= LEAST) {
        likely[count++] = j;
      }
    }
    Arrays.sort(likely, 0, count);
    return Arrays.copyOf(likely, count);
  }

  private double cosine(int i, int j) {
    return products[j] / (lengths[i] * lengths[j]);
  }

  /** Returns those with the highest cosines; of equals, those that stand first. */
  private int[] surest(int i, int[] candidates) {
    double[] cosines = IntStream.of(candidates).mapToDouble(j -> cosine(i, j)).sorted().toArray();
    double least = cosines[cosines.length - MOST];
    int ties = MOST - (int) Arrays.stream(cosines).filter(cosine -> cosine > least).count();
    int[] surest = new int[MOST];
    int count = 0;
    for (int j : candidates) {
      if (cosine(i, j) > least || (cosine(i, j) == least && ties-- > 0)) {
        surest[count++] = j;
      }
    }
    return surest;
  }

  /**
   * Adds up the products with all sentences after one that share a stem; returns which those are.
   */
  private int[] multiply(int i) {
    int[] touched = new int[Math.min(MOST_VISITS, products.length - i)];
    int count = 0;
    int visits = 0;
    for (long frequencyAndStem : rarestFirst(i)) {
      int stem = (int) frequencyAndStem;
      double weight = set.weights()[stem] * set.weights()[stem];
      for (int j : postings[stem]) {
        if (j <= i) {
          break;
        }
        if (visits++ == MOST_VISITS) {
          return Arrays.copyOf(touched, count);
        }
        if (products[j] == 0) {
          touched[count++] = j;
        }
        products[j] += weight;
      }
    }
    return Arrays.copyOf(touched, count);
  }

  /** Returns the stems of a sentence, each with how many sentences have it in the upper half. */
  private long[] rarestFirst(int i) {
    Terms stems = set.get(i).stems();
    long[] rarestFirst = new long[stems.size()];
    for (int place = 0; place < rarestFirst.length; place++) {
      int stem = stems.get(place);
      rarestFirst[place] = ((long) postings[stem].length << Integer.SIZE) | stem;
    }
    Arrays.sort(rarestFirst);
    return rarestFirst;
  }
}
