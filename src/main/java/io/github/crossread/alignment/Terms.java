package io.github.crossread.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of terms by their numbers; a term is a stem, or a stretch of letters. */
final class Terms {

  static final Terms NONE = new Terms(new int[0]);

  private final int[] sorted;

  private Terms(int[] sorted) {
    this.sorted = sorted;
  }

  /** Makes a set; a number given twice counts once. */
  static Terms of(IntStream numbers) {
    return new Terms(numbers.sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  IntStream numbers() {
    return Arrays.stream(sorted);
  }

  boolean contains(int term) {
    return Arrays.binarySearch(sorted, term) >= 0;
  }

  /** Returns how many terms both have. */
  int shared(Terms other) {
    return and(other).size();
  }

  /** Returns the terms that both have. */
  Terms and(Terms other) {
    int[] both = new int[Math.min(sorted.length, other.sorted.length)];
    int count = 0;
    int j = 0;
    for (int i = 0; i < sorted.length && j < other.sorted.length; ) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      if (order == 0) {
        both[count++] = sorted[i];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count == 0 ? NONE : new Terms(Arrays.copyOf(both, count));
  }

  /** Returns the terms of this that the other lacks. */
  Terms without(Terms other) {
    return new Terms(Arrays.stream(sorted).filter(term -> !other.contains(term)).toArray());
  }

  /** Returns the terms that either has. */
  Terms or(Terms other) {
    return of(IntStream.concat(numbers(), other.numbers()));
  }

  /** Returns the sum of the terms' weights. */
  double weight(double[] weights) {
    double sum = 0;
    for (int term : sorted) {
      sum += weights[term];
    }
    return sum;
  }

  /** Returns the length of the vector that has each term's weight. */
  double length(double[] weights) {
    double sum = 0;
    for (int term : sorted) {
      sum += weights[term] * weights[term];
    }
    return Math.sqrt(sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms terms && Arrays.equals(sorted, terms.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
