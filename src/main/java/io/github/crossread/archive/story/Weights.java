package io.github.crossread.archive.story;

import java.util.Arrays;

/**
 * Features with their weights: an article, as a vector of length 1, or the sum of those of a
 * cluster.
 */
final class Weights {

  /** An article that nothing finds. */
  static final Weights NONE = new Weights(new int[0], new float[0]);

  /** The most features that the sum of a cluster keeps: the heaviest. */
  private static final int MOST_OF_SUM = 1024;

  private final int[] features;
  private final float[] weights;

  /**
   * Makes a vector of what is given, which is its own from now on.
   *
   * @param features in ascending order, each once
   */
  Weights(int[] features, float[] weights) {
    this.features = features;
    this.weights = weights;
  }

  int size() {
    return features.length;
  }

  int feature(int place) {
    return features[place];
  }

  float weight(int place) {
    return weights[place];
  }

  /** Returns the sum of the products of the weights of what both have. */
  double dot(Weights other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < features.length && j < other.features.length) {
      int order = Integer.compare(features[i], other.features[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Returns the sum of both, the heaviest features of it. */
  Weights plus(Weights other) {
    int[] sumFeatures = new int[features.length + other.features.length];
    float[] sums = new float[sumFeatures.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < features.length || j < other.features.length) {
      int order = compare(i, other, j);
      sumFeatures[size] = order <= 0 ? features[i] : other.features[j];
      sums[size++] = (order <= 0 ? weights[i] : 0) + (order >= 0 ? other.weights[j] : 0);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Weights(Arrays.copyOf(sumFeatures, size), Arrays.copyOf(sums, size))
        .heaviest(MOST_OF_SUM);
  }

  private int compare(int i, Weights other, int j) {
    if (i == features.length) {
      return 1;
    }
    return j == other.features.length ? -1 : Integer.compare(features[i], other.features[j]);
  }

  /** Returns the heaviest features, at most so many; of equal ones the first. */
  Weights heaviest(int most) {
    if (size() <= most) {
      return this;
    }
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float least = sorted[size() - most];
    int equal = most;
    for (float weight : weights) {
      equal -= weight > least ? 1 : 0;
    }
    int[] keptFeatures = new int[most];
    float[] kept = new float[most];
    int place = 0;
    for (int i = 0; i < size(); i++) {
      if (weights[i] > least || (weights[i] == least && equal-- > 0)) {
        keptFeatures[place] = features[i];
        kept[place++] = weights[i];
      }
    }
    return new Weights(keptFeatures, kept);
  }
}
