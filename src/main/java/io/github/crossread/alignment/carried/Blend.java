package io.github.crossread.alignment.carried;

import java.util.stream.IntStream;

/**
 * How much the words of a part count for one another: what is said of a word stands in those next
 * to it, and in the part as a whole.
 */
final class Blend {

  /** Over so many words of content the nearness of two falls to 1/e. */
  private static final double NEAR = 2;

  /** What the part as a whole counts against what stands near. */
  private static final double WHOLE = 0.4;

  /** What two words count for one another by how far apart they stand. */
  private static final double[] NEARNESS =
      IntStream.range(0, 1 << 7).mapToDouble(d -> StrictMath.exp(-d / NEAR)).toArray();

  private final double[] shares;
  private final int size;

  /** Takes what the words weigh. */
  Blend(PartWords words) {
    size = words.size();
    shares = new double[size * size];
    for (int q = 0; q < size; q++) {
      double sum = 0;
      for (int t = 0; t < size; t++) {
        shares[q * size + t] = nearness(q - t) * words.weight(t);
        sum += shares[q * size + t];
      }
      for (int t = 0; t < size; t++) {
        shares[q * size + t] =
            (1 - WHOLE) * shares[q * size + t] / sum + WHOLE * words.weight(t) / words.weight();
      }
    }
  }

  private static double nearness(int distance) {
    return NEARNESS[Math.min(Math.abs(distance), NEARNESS.length - 1)];
  }

  /** Returns how well what is said around a word is found where each word has these credits. */
  double of(int q, double[] credits) {
    double sum = 0;
    for (int t = 0; t < size; t++) {
      sum += shares[q * size + t] * credits[t];
    }
    return sum;
  }
}
