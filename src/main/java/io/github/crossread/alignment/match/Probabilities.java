package io.github.crossread.alignment.match;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How likely each two sentences of a set are to state the same. */
public final class Probabilities {

  private static final Comparator<Match> IN_ORDER =
      Comparator.comparingInt(Match::a).thenComparingInt(Match::b);

  private final List<Match> matches;

  /**
   * Takes the pairs that were looked at.
   *
   * @param matches in the order of their first and then of their second sentence
   */
  public Probabilities(List<Match> matches) {
    this.matches = matches;
  }

  /** Returns how likely two sentences are, by their numbers; nothing if they were not looked at. */
  public OptionalDouble of(int i, int j) {
    Match pair = new Match(Math.min(i, j), Math.max(i, j), 0);
    int place = Collections.binarySearch(matches, pair, IN_ORDER);
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(matches.get(place).score());
  }
}
