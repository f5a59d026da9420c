package io.github.crossread.alignment;

import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The aligned sentences of a set as tf-idf vectors over stems, with an inverted index that finds
 * the sentences of other articles which share words, never by comparing all pairs.
 */
final class SentenceIndex {

  private record Posting(int sentence, double weight) {}

  private final List<Sentence> sentences;
  private final List<Map<String, Double>> vectors;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  SentenceIndex(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    Map<String, Integer> frequencies = frequencies(sentences);
    this.vectors = sentences.stream().map(s -> vector(s, frequencies, sentences.size())).toList();
    for (int i = 0; i < vectors.size(); i++) {
      int sentence = i;
      vectors
          .get(i)
          .forEach(
              (stem, weight) ->
                  postings
                      .computeIfAbsent(stem, s -> new ArrayList<>())
                      .add(new Posting(sentence, weight)));
    }
  }

  private static Map<String, Integer> frequencies(List<Sentence> sentences) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Sentence sentence : sentences) {
      EditFinder.contentStems(sentence).forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }
    return frequencies;
  }

  private static Map<String, Double> vector(
      Sentence sentence, Map<String, Integer> frequencies, int sentences) {
    Map<String, Double> vector = new TreeMap<>();
    for (String stem : EditFinder.contentStems(sentence)) {
      vector.put(stem, Math.log((sentences + 1) / (frequencies.get(stem) + 0.5)));
    }
    double length =
        Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    vector.replaceAll((stem, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  Sentence sentence(int i) {
    return sentences.get(i);
  }

  int size() {
    return sentences.size();
  }

  /**
   * Returns the cosine of a sentence to each later one of another article that shares a stem; 0 for
   * all others.
   */
  double[] cosinesToLater(int i) {
    double[] cosines = new double[sentences.size()];
    vectors
        .get(i)
        .forEach(
            (stem, weight) -> {
              for (Posting posting : postings.get(stem)) {
                cosines[posting.sentence()] += weight * posting.weight();
              }
            });
    Arrays.fill(cosines, 0, i + 1, 0);
    for (int j = i + 1; j < cosines.length; j++) {
      if (sentences.get(j).article().equals(sentences.get(i).article())) {
        cosines[j] = 0;
      }
    }
    return cosines;
  }
}
