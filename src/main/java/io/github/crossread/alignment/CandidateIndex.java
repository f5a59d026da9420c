package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the sentences of other articles that may state the same as one, by an inverted index over
 * stems, never by comparing all pairs. For one thread.
 */
final class CandidateIndex {

  /**
   * So many candidates of a sentence are looked at, those with the highest cosine; five outlets
   * never give more.
   */
  static final int MOST = 64;

  /** Below this cosine over weighted stems two sentences have next to nothing in common. */
  private static final double LEAST = 0.03;

  /**
   * So many places in the index are visited for a sentence, its rarest stems first. Only sets of
   * hundreds of articles reach it; with it the cost grows with the text and not with its square.
   */
  private static final int MOST_VISITS = 5_000;

  private final SetView set;
  private final Map<Integer, List<Integer>> postings = new HashMap<>();
  private final double[] lengths;
  private final double[] products;

  CandidateIndex(SetView set) {
    this.set = set;
    this.lengths = new double[set.size()];
    this.products = new double[set.size()];
    for (int i = 0; i < set.size(); i++) {
      lengths[i] = set.get(i).stems().length(set.weights());
      int sentence = i;
      set.get(i)
          .stems()
          .numbers()
          .forEach(stem -> postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(sentence));
    }
  }

  /** Returns the candidates of a sentence, those behind it only, in their order. */
  List<Integer> behind(int i) {
    List<Integer> touched = multiply(i);
    Comparator<Integer> surestFirst =
        Comparator.<Integer>comparingDouble(j -> -cosine(i, j)).thenComparing(j -> j);
    List<Integer> candidates =
        touched.stream()
            .filter(j -> set.areOfTwoArticles(i, j) && cosine(i, j) >= LEAST)
            .sorted(surestFirst)
            .limit(MOST)
            .sorted()
            .toList();
    touched.forEach(j -> products[j] = 0);
    return candidates;
  }

  private double cosine(int i, int j) {
    return products[j] / (lengths[i] * lengths[j]);
  }

  /**
   * Adds up the products with all sentences behind one that share a stem; returns which those are.
   */
  private List<Integer> multiply(int i) {
    List<Integer> touched = new ArrayList<>();
    int visits = 0;
    for (int stem : rarestFirst(i)) {
      double weight = set.weights()[stem] * set.weights()[stem];
      List<Integer> sentences = postings.get(stem);
      for (int k = sentences.size() - 1; k >= 0 && sentences.get(k) > i; k--) {
        if (visits++ == MOST_VISITS) {
          return touched;
        }
        int j = sentences.get(k);
        if (products[j] == 0) {
          touched.add(j);
        }
        products[j] += weight;
      }
    }
    return touched;
  }

  private int[] rarestFirst(int i) {
    return set.get(i)
        .stems()
        .numbers()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(stem -> postings.get(stem).size())
                .thenComparing(stem -> stem))
        .flatMapToInt(IntStream::of)
        .toArray();
  }
}
