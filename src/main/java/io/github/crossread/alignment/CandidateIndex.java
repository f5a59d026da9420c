package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentences of other articles that may state the same as one, by an inverted index over
 * stems, never by comparing all pairs.
 */
final class CandidateIndex {

  /**
   * So many candidates of a sentence are looked at, those with the highest cosine; a set of five
   * outlets never has more.
   */
  private static final int MOST = 64;

  /** Below this cosine over weighted stems two sentences have next to nothing in common. */
  private static final double LEAST = 0.03;

  private final SetView set;
  private final Map<Integer, List<Integer>> postings = new HashMap<>();
  private final double[] lengths;

  CandidateIndex(SetView set) {
    this.set = set;
    this.lengths = new double[set.size()];
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
    Map<Integer, Double> products = new HashMap<>();
    set.get(i)
        .stems()
        .numbers()
        .forEach(
            stem -> {
              double weight = set.weights()[stem] * set.weights()[stem];
              List<Integer> sentences = postings.get(stem);
              for (int k = sentences.size() - 1; k >= 0 && sentences.get(k) > i; k--) {
                products.merge(sentences.get(k), weight, Double::sum);
              }
            });
    return products.entrySet().stream()
        .filter(candidate -> set.areOfTwoArticles(i, candidate.getKey()))
        .map(c -> Map.entry(c.getKey(), c.getValue() / (lengths[i] * lengths[c.getKey()])))
        .filter(candidate -> candidate.getValue() >= LEAST)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
