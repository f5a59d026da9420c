package io.github.crossread.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a pair of sentences speaks for standing in one passage, or less than 0 against: logarithmic
 * odds, 0 where it is as likely to be a match as {@link Matcher#THRESHOLD} asks.
 */
final class PairEvidence {

  /** So sure is a pair that was not looked at, for it shares next to nothing. */
  private static final double NEXT_TO_NOTHING = 0.03;

  /** No pair is surer, lest one outweigh all others. */
  private static final double SUREST = 0.9999;

  /** What a pair speaks that was not looked at. */
  static final double AGAINST = of(NEXT_TO_NOTHING);

  /**
   * Sentences that have more candidates than are looked at: of a pair with one of them that was
   * not, nothing is known.
   */
  private final Set<Integer> crowded = new HashSet<>();

  PairEvidence(List<Match> matches) {
    Map<Integer, Integer> candidates = new HashMap<>();
    for (Match match : matches) {
      if (candidates.merge(match.a(), 1, Integer::sum) >= CandidateIndex.MOST) {
        crowded.add(match.a());
      }
    }
  }

  /** Returns what a probability speaks. */
  static double of(double probability) {
    return odds(Math.min(SUREST, Math.max(NEXT_TO_NOTHING, probability))) - odds(Matcher.THRESHOLD);
  }

  private static double odds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  boolean isCrowded(int sentence) {
    return crowded.contains(sentence);
  }

  /** Returns how much more a pair speaks than if it had not been looked at. */
  double gain(Match match) {
    boolean unknown = isCrowded(match.a()) || isCrowded(match.b());
    return of(match.score()) - (unknown ? 0 : AGAINST);
  }
}
