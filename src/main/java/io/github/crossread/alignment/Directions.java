package io.github.crossread.alignment;

import io.github.crossread.text.Token;
import io.github.crossread.text.WordVectors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each sentence of a set is about beyond what the whole set is about: the weighted mean of its
 * words' vectors, names apart, less the mean over all sentences (Arora, Liang and Ma 2017 take off
 * what is common in a like way).
 */
final class Directions {

  private final double[][] directions;

  /** Works out the sum of a sentence's words, each by what its stem weighs. */
  static double[] sum(
      SentenceView sentence, WordVectors vectors, Vocabulary words, double[] weights) {
    double[] sum = new double[WordVectors.DIMENSIONS];
    Set<String> seen = new HashSet<>();
    for (Token token : sentence.sentence().tokens()) {
      if (token.isContent() && seen.add(token.form())) {
        int stem = words.number(token.stem());
        double weight = sentence.names().contains(stem) ? 0 : weights[stem];
        vectors.add(token.form(), weight, sum);
      }
    }
    return sum;
  }

  /** Takes the sums over the words of all sentences. */
  Directions(List<double[]> sums) {
    directions = sums.stream().map(Directions::direction).toArray(double[][]::new);
    double[] mean = new double[WordVectors.DIMENSIONS];
    for (double[] direction : directions) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += direction[i] / directions.length;
      }
    }
    for (int s = 0; s < directions.length; s++) {
      directions[s] = isZero(directions[s]) ? directions[s] : direction(less(directions[s], mean));
    }
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
      direction[i] = PairFeatures.share(direction[i], length);
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

  /** Returns the cosine of two sentences, -1 to 1; 0 where nothing is known of one. */
  double likeness(int i, int j) {
    return dot(directions[i], directions[j]);
  }
}
