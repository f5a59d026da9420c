package io.github.crossread.archive.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well stories were found: for each article, the share of its found story that is of its true
 * one, and the other way round, in the mean over all articles (Bagga and Baldwin 1998).
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BCubed(double precision, double recall) {

  /**
   * Scores stories.
   *
   * @param truth the true story of each article
   * @param found for each article the number of the one that was found
   */
  static BCubed of(List<String> truth, int[] found) {
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      sizes.merge("true " + truth.get(i), 1, Integer::sum);
      sizes.merge("found " + found[i], 1, Integer::sum);
      sizes.merge(both(truth, found, i), 1, Integer::sum);
    }
    return new BCubed(
        IntStream.range(0, found.length)
            .mapToDouble(i -> share(sizes, both(truth, found, i), "found " + found[i]))
            .average()
            .orElse(1),
        IntStream.range(0, found.length)
            .mapToDouble(i -> share(sizes, both(truth, found, i), "true " + truth.get(i)))
            .average()
            .orElse(1));
  }

  private static String both(List<String> truth, int[] found, int i) {
    return "both " + found[i] + " " + truth.get(i);
  }

  private static double share(Map<String, Integer> sizes, String part, String whole) {
    return sizes.get(part) / (double) sizes.get(whole);
  }

  /** Returns the harmonic mean of the two. */
  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f", precision, recall, f1());
  }
}
