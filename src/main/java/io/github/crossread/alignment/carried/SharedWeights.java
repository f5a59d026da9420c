package io.github.crossread.alignment.carried;

import java.util.Arrays;

/** The weight that each sentence of other articles shares with one; used again for each. */
final class SharedWeights {

  private final double[] weights;
  private final int[] touched;
  private int count;

  SharedWeights(int size) {
    weights = new double[size];
    touched = new int[size];
  }

  void add(int sentence, double weight) {
    if (weights[sentence] == 0) {
      touched[count++] = sentence;
    }
    weights[sentence] += weight;
  }

  /** Returns the sentences that share any, in their order. */
  int[] sentences() {
    int[] sentences = Arrays.copyOf(touched, count);
    Arrays.sort(sentences);
    return sentences;
  }

  double of(int sentence) {
    return weights[sentence];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      weights[touched[i]] = 0;
    }
    count = 0;
  }
}
