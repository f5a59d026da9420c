package io.github.crossread.alignment.term;

import io.github.crossread.language.WordVectors;
import io.github.crossread.text.token.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What each sentence of a set is about beyond what the whole set is about: the weighted mean of its
 * words' vectors, names apart, less the mean over all sentences (Arora, Liang and Ma 2017 take off
 * what is common in a like way).
 */
final class Directions {

  /** How long a direction is in whole numbers: the sum of their products stays an int. */
  private static final int LENGTH = 1 << 14;

  /** In whole numbers, for a Java machine works on several of those at once. */
  private final int[][] directions;

  /**
   * How much a cosine says, 0 to 1. Of n directions less their mean, two that have nothing in
   * common have a cosine of -1 / (n - 1): of two sentences it says nothing at all.
   */
  private final double worth;

  /** Adds up the vectors of the words of sentences in one language. */
  static final class Sums {

    private final WordVectors vectors;
    private final Vocabulary words;
    private final double[] weights;

    /** Works with what each stem weighs, by its number. */
    Sums(WordVectors vectors, Vocabulary words, double[] weights) {
      this.vectors = vectors;
      this.words = words;
      this.weights = weights;
    }

    /** Returns the sum of a sentence's words, names apart, each by what its stem weighs. */
    double[] of(SentenceView sentence) {
      double[] sum = new double[WordVectors.DIMENSIONS];
      Set<String> seen = new HashSet<>();
      for (Token token : sentence.sentence().tokens()) {
        if (token.isContent() && seen.add(token.form())) {
          int stem = words.number(token.stem());
          if (!sentence.names().contains(stem)) {
            vectors.add(token.form(), weights[stem], sum);
          }
        }
      }
      return sum;
    }
  }

  /** Takes the sums over the words of all sentences. */
  Directions(List<double[]> sums) {
    double[][] exact = sums.stream().map(Directions::direction).toArray(double[][]::new);
    double[] mean = new double[WordVectors.DIMENSIONS];
    for (double[] direction : exact) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += direction[i] / exact.length;
      }
    }
    directions =
        Stream.of(exact)
            .map(d -> isZero(d) ? d : direction(less(d, mean)))
            .map(Directions::rounded)
            .toArray(int[][]::new);
    worth = 1 - 1.0 / Math.max(1, directions.length - 1);
  }

  private static boolean isZero(double[] vector) {
    return dot(vector, vector) == 0;
  }

  private static double[] less(double[] vector, double[] mean) {
    double[] rest = vector.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= mean[i];
    }
    return rest;
  }

  private static double[] direction(double[] vector) {
    double[] direction = vector.clone();
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < direction.length; i++) {
      direction[i] = Terms.share(direction[i], length);
    }
    return direction;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static int[] rounded(double[] direction) {
    return DoubleStream.of(direction).mapToInt(x -> (int) Math.round(x * LENGTH)).toArray();
  }

  /** Returns how alike two sentences are, -1 to 1; 0 where nothing is known of one. */
  double likeness(int i, int j) {
    int[] a = directions[i];
    int[] b = directions[j];
    int sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return worth * sum / ((double) LENGTH * LENGTH);
  }
}
