package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The units of two articles side by side, with what their words weigh in the two (tf-isf: term
 * frequency by inverse sentence frequency).
 */
final class UnitPair {

  /** A seed's least cosine, and its least Dice coefficient: many words alike, and weighty ones. */
  private static final double LEAST_COSINE = 0.30;

  private static final double LEAST_DICE = 0.40;

  /** A stem that more units of an article have tells none of them from the others. */
  private static final int MOST_UNITS = 1_000;

  /** The weights of a unit's stems, or of those of several units added up. */
  private record Vector(Map<Integer, Double> weights) {

    double length() {
      return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    double cosine(Vector other) {
      double product = 0;
      for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
        product += weight.getValue() * other.weights.getOrDefault(weight.getKey(), 0.0);
      }
      return PairFeatures.share(product, length() * other.length());
    }
  }

  private final List<Unit> a;
  private final List<Unit> b;
  private final Map<Integer, Integer> frequencies = new HashMap<>();
  private final List<Vector> vectorsA;
  private final List<Vector> vectorsB;

  UnitPair(List<Unit> a, List<Unit> b) {
    this.a = a;
    this.b = b;
    for (List<Unit> units : List.of(a, b)) {
      for (Unit unit : units) {
        unit.stems().numbers().forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
      }
    }
    this.vectorsA = a.stream().map(this::vector).toList();
    this.vectorsB = b.stream().map(this::vector).toList();
  }

  /** A unit's vector, of length 1. */
  private Vector vector(Unit unit) {
    Map<Integer, Double> weights = new HashMap<>();
    for (Unit.Word word : unit.words()) {
      double weight = Math.log((double) (a.size() + b.size()) / frequencies.get(word.stem()));
      weights.merge(word.stem(), weight, Double::sum);
    }
    double length = new Vector(weights).length();
    weights.replaceAll((stem, weight) -> PairFeatures.share(weight, length));
    return new Vector(weights);
  }

  /** Returns the seeds, by the one article's units and then the other's. */
  List<Seed> seeds() {
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      int unit = j;
      b.get(j)
          .stems()
          .numbers()
          .forEach(stem -> postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(unit));
    }
    List<Seed> seeds = new ArrayList<>();
    int[] shared = new int[b.size()];
    for (int i = 0; i < a.size(); i++) {
      Arrays.fill(shared, 0);
      a.get(i)
          .stems()
          .numbers()
          .mapToObj(stem -> postings.getOrDefault(stem, List.of()))
          .filter(units -> units.size() <= MOST_UNITS)
          .forEach(units -> units.forEach(j -> shared[j]++));
      for (int j = 0; j < shared.length; j++) {
        if (isSeed(i, j, shared[j])) {
          seeds.add(new Seed(i, j));
        }
      }
    }
    return seeds;
  }

  private boolean isSeed(int i, int j, int shared) {
    int both = a.get(i).stems().size() + b.get(j).stems().size();
    return 2.0 * shared > LEAST_DICE * both
        && vectorsA.get(i).cosine(vectorsB.get(j)) > LEAST_COSINE;
  }

  /** Returns the cosine of two stretches of units, ends included. */
  double likeness(int beginA, int endA, int beginB, int endB) {
    return sum(vectorsA, beginA, endA).cosine(sum(vectorsB, beginB, endB));
  }

  private static Vector sum(List<Vector> vectors, int begin, int end) {
    Map<Integer, Double> sum = new HashMap<>();
    IntStream.rangeClosed(begin, end)
        .forEach(i -> vectors.get(i).weights().forEach((s, w) -> sum.merge(s, w, Double::sum)));
    return new Vector(sum);
  }
}
