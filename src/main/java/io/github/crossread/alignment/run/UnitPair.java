package io.github.crossread.alignment.run;

import io.github.crossread.alignment.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The units of two articles side by side. */
final class UnitPair {

  /** A seed's least cosine, and its least Dice coefficient: many words alike, and weighty ones. */
  private static final double LEAST_COSINE = 0.30;

  private static final double LEAST_DICE = 0.40;

  /** A stem that more units of an article have tells none of them from the others. */
  private static final int MOST_UNITS = 1_000;

  /** The place of each stem of the one article among the other's; -1 where that lacks it. */
  private final int[] inB;

  private final UnitVectors vectorsA;
  private final UnitVectors vectorsB;
  private final List<Seed> seeds;

  private UnitPair(Units a, Units b, int[] inB, List<Seed> alike) {
    this.inB = inB;
    int[] frequenciesA = a.frequencies();
    int[] frequenciesB = b.frequencies();
    for (int place = 0; place < inB.length; place++) {
      if (inB[place] >= 0) {
        frequenciesA[place] += frequenciesB[inB[place]];
        frequenciesB[inB[place]] = frequenciesA[place];
      }
    }
    double[] weights = byFrequency(a.size() + b.size());
    this.vectorsA = new UnitVectors(a, stem -> weights[frequenciesA[stem]]);
    this.vectorsB = new UnitVectors(b, stem -> weights[frequenciesB[stem]]);
    this.seeds = alike.stream().filter(this::isSeed).toList();
  }

  /** Returns what a stem weighs, by how many of all units have it. */
  private static double[] byFrequency(int units) {
    double[] weights = new double[units + 1];
    Arrays.setAll(weights, frequency -> StrictMath.log((double) units / frequency));
    return weights;
  }

  /**
   * Returns two articles side by side; nothing if no two units have many words alike. So it is with
   * most articles of a set, and what words weigh is not worked out for them.
   */
  static Optional<UnitPair> of(Units a, Units b) {
    int[] inB = a.stems().placesIn(b.stems());
    List<Seed> alike = new ArrayList<>();
    int[] shared = new int[b.size()];
    for (int i = 0; i < a.size(); i++) {
      Arrays.fill(shared, 0);
      for (int place : a.places(i)) {
        if (inB[place] >= 0 && b.having(inB[place]).length <= MOST_UNITS) {
          count(b.having(inB[place]), shared);
        }
      }
      for (int j = 0; j < shared.length; j++) {
        if (2.0 * shared[j] > LEAST_DICE * (a.places(i).length + b.places(j).length)) {
          alike.add(new Seed(i, j));
        }
      }
    }
    return alike.isEmpty() ? Optional.empty() : Optional.of(new UnitPair(a, b, inB, alike));
  }

  private static void count(int[] units, int[] counts) {
    for (int unit : units) {
      counts[unit]++;
    }
  }

  private boolean isSeed(Seed pair) {
    return likeness(pair.a(), pair.a(), pair.b(), pair.b()) > LEAST_COSINE;
  }

  /** Returns the seeds, by the one article's units and then the other's. */
  List<Seed> seeds() {
    return seeds;
  }

  /** Returns the cosine of two stretches of units, ends included. */
  double likeness(int beginA, int endA, int beginB, int endB) {
    double[] sumA = vectorsA.sum(beginA, endA);
    double[] sumB = vectorsB.sum(beginB, endB);
    double product = 0;
    for (int place = 0; place < sumA.length; place++) {
      product += inB[place] < 0 ? 0 : sumA[place] * sumB[inB[place]];
    }
    return Terms.share(product, UnitVectors.length(sumA) * UnitVectors.length(sumB));
  }
}
