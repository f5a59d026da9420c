package io.github.crossread.alignment.run;

import io.github.crossread.alignment.term.Terms;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What the stems of an article's units weigh beside another article (tf-isf: term frequency by
 * inverse sentence frequency in both), each unit being a vector of length 1.
 */
final class UnitVectors {

  private static final double[] NONE = {};

  private final Units units;

  private final IntToDoubleFunction weights;

  /** The vector of each unit over its own stems; none as long as nobody asked for it. */
  private final double[][] vectors;

  /**
   * Makes the vectors of an article's units.
   *
   * @param weights what each of the article's stems weighs, by its place
   */
  UnitVectors(Units units, IntToDoubleFunction weights) {
    this.units = units;
    this.weights = weights;
    this.vectors = new double[units.size()][];
    Arrays.fill(vectors, NONE);
  }

  /** Returns the sum of the vectors of some units, ends included, by the article's stems. */
  double[] sum(int begin, int end) {
    double[] sum = new double[units.stems().size()];
    for (int unit = begin; unit <= end; unit++) {
      double[] vector = vector(unit);
      for (int stem = 0; stem < vector.length; stem++) {
        sum[units.places(unit)[stem]] += vector[stem];
      }
    }
    return sum;
  }

  private double[] vector(int unit) {
    if (vectors[unit].length == 0) {
      vectors[unit] = vectorAnew(unit);
    }
    return vectors[unit];
  }

  private double[] vectorAnew(int unit) {
    Terms stems = units.get(unit).stems();
    double[] vector = new double[stems.size()];
    for (Unit.Word word : units.get(unit).words()) {
      int stem = stems.place(word.stem());
      vector[stem] += weights.applyAsDouble(units.places(unit)[stem]);
    }
    double length = length(vector);
    for (int stem = 0; stem < vector.length; stem++) {
      vector[stem] = Terms.share(vector[stem], length);
    }
    return vector;
  }

  /** Returns the length of a vector. */
  static double length(double[] vector) {
    double sum = 0;
    for (double weight : vector) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}
