package io.github.crossread.alignment.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How likely each two sentences of a set are to state the same. */
public final class Probabilities {

  private static final Comparator<Match> IN_ORDER =
      Comparator.comparingInt(Match::a).thenComparingInt(Match::b);

  private final List<Match> matches;

  /** By the number of a sentence, the place of the first match in which it is the first of both. */
  private final int[] begins;

  /** Takes the pairs that were looked at. */
  public Probabilities(List<Match> matches) {
    this.matches = matches.stream().sorted(IN_ORDER).toList();
    this.begins = new int[matches.stream().mapToInt(Match::a).max().orElse(-1) + 2];
    matches.forEach(match -> begins[match.a() + 1]++);
    Arrays.parallelPrefix(begins, Integer::sum);
  }

  /** Returns how likely two sentences are, by their numbers; nothing if they were not looked at. */
  public OptionalDouble of(int i, int j) {
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    int low = first + 1 < begins.length ? begins[first] : 0;
    int high = first + 1 < begins.length ? begins[first + 1] : 0;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (matches.get(middle).b() < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return isPair(low, first, second)
        ? OptionalDouble.of(matches.get(low).score())
        : OptionalDouble.empty();
  }

  private boolean isPair(int place, int first, int second) {
    return place < matches.size()
        && matches.get(place).a() == first
        && matches.get(place).b() == second;
  }
}
