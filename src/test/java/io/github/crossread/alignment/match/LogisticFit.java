package io.github.crossread.alignment.match;

import io.github.crossread.alignment.match.LogisticModel.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a logistic model: regularised maximum likelihood by Newton's method (iteratively reweighted
 * least squares), on features brought to mean 0 and deviation 1.
 */
final class LogisticFit {

  /**
   * What a squared weight costs, beside the likelihood of all pairs. Not fitted: from 10 to 40 the
   * result is the same.
   */
  private static final double PENALTY = 33;

  private static final int STEPS = 12;

  private LogisticFit() {}

  /**
   * A pair as it was annotated.
   *
   * @param features its features
   * @param aligned whether the annotators aligned it
   * @param weight how many pairs it counts for
   */
  record Example(Features features, boolean aligned, double weight) {}

  /** Returns the model over the given features that fits the examples best. */
  static LogisticModel fit(List<Example> examples, List<Feature> features) {
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double[] means = new double[features.size()];
    double[] deviations = new double[features.size()];
    for (int k = 0; k < means.length; k++) {
      Feature feature = features.get(k);
      double mean =
          examples.stream().mapToDouble(e -> e.weight() * e.features().get(feature)).sum() / total;
      means[k] = mean;
      deviations[k] =
          Math.sqrt(
              examples.stream()
                      .mapToDouble(e -> e.weight() * Math.pow(e.features().get(feature) - mean, 2))
                      .sum()
                  / total);
    }
    double[] weights = newton(examples, features, means, deviations);
    Map<Feature, Term> terms = new EnumMap<>(Feature.class);
    for (int k = 0; k < means.length; k++) {
      terms.put(features.get(k), new Term(weights[k + 1], means[k], deviations[k]));
    }
    return new LogisticModel(weights[0], terms);
  }

  private static double[] newton(
      List<Example> examples, List<Feature> features, double[] means, double[] deviations) {
    int size = features.size() + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (Example example : examples) {
        double[] x = new double[size];
        x[0] = 1;
        double score = weights[0];
        for (int k = 1; k < size; k++) {
          x[k] = (example.features().get(features.get(k - 1)) - means[k - 1]) / deviations[k - 1];
          score += weights[k] * x[k];
        }
        double p = 1 / (1 + Math.exp(-score));
        for (int r = 0; r < size; r++) {
          gradient[r] += example.weight() * x[r] * ((example.aligned() ? 1 : 0) - p);
          for (int c = 0; c <= r; c++) {
            curvature[r][c] += example.weight() * x[r] * x[c] * p * (1 - p);
          }
        }
      }
      mirror(curvature);
      for (int k = 1; k < size; k++) {
        gradient[k] -= PENALTY * weights[k];
        curvature[k][k] += PENALTY;
      }
      double[] change = solve(curvature, gradient);
      for (int k = 0; k < size; k++) {
        weights[k] += change[k];
      }
    }
    return weights;
  }

  /** Copies what is below the diagonal of a matrix to above it. */
  private static void mirror(double[][] matrix) {
    for (int row = 0; row < matrix.length; row++) {
      for (int column = row + 1; column < matrix.length; column++) {
        matrix[row][column] = matrix[column][row];
      }
    }
  }

  /** Gauss's elimination with pivots. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      double[] swappedRow = a[column];
      a[column] = a[pivot];
      a[pivot] = swappedRow;
      double swapped = b[column];
      b[column] = b[pivot];
      b[pivot] = swapped;
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        b[row] -= factor * b[column];
        for (int k = column; k < n; k++) {
          a[row][k] -= factor * a[column][k];
        }
      }
    }
    double[] x = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = b[row];
      for (int k = row + 1; k < n; k++) {
        sum -= a[row][k] * x[k];
      }
      x[row] = sum / a[row][row];
    }
    return x;
  }
}
