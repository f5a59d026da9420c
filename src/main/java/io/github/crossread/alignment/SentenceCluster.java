package io.github.crossread.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Sentences that are taken to state the same, and what speaks for joining others to them. */
final class SentenceCluster {

  private final NavigableSet<Integer> sentences = new TreeSet<>();
  private final Map<Integer, Integer> countsByArticle = new HashMap<>();
  private final Map<Integer, Double> gains = new HashMap<>();

  /**
   * Makes a cluster of one.
   *
   * @param isCrowded whether nothing is known of its pairs that were not looked at
   */
  SentenceCluster(int sentence, int article, boolean isCrowded) {
    sentences.add(sentence);
    countsByArticle.put(article, isCrowded ? 0 : 1);
  }

  /** Makes one of two; what speaks for joining it to others is left to the caller. */
  SentenceCluster(SentenceCluster a, SentenceCluster b) {
    sentences.addAll(a.sentences);
    sentences.addAll(b.sentences);
    countsByArticle.putAll(a.countsByArticle);
    b.countsByArticle.forEach(
        (article, count) -> countsByArticle.merge(article, count, Integer::sum));
  }

  NavigableSet<Integer> sentences() {
    return sentences;
  }

  /** Returns the numbers of the clusters with which it has pairs that were looked at. */
  Set<Integer> neighbours() {
    return gains.keySet();
  }

  void add(int neighbour, double gain) {
    gains.merge(neighbour, gain, Double::sum);
  }

  void forget(int neighbour) {
    gains.remove(neighbour);
  }

  /** Returns how much more the pairs with a neighbour speak than if none had been looked at. */
  double gain(int neighbour) {
    return gains.get(neighbour);
  }

  /** Returns how many pairs of sentences of two articles they have, those of crowded ones apart. */
  int pairs(SentenceCluster other) {
    int pairs = count() * other.count();
    for (Map.Entry<Integer, Integer> count : countsByArticle.entrySet()) {
      pairs -= count.getValue() * other.countsByArticle.getOrDefault(count.getKey(), 0);
    }
    return pairs;
  }

  private int count() {
    return countsByArticle.values().stream().mapToInt(Integer::intValue).sum();
  }
}
