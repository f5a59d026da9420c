package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.match.Probabilities;
import io.github.crossread.alignment.term.SetView;
import java.util.List;

/**
 * Which sentences go along where two are the same: those of their groups that are likely to state
 * what both do. A group as a whole would bring along what has nothing to do with the other.
 */
public final class Company {

  /** No pair counts for more: however sure a sentence is of one, it must be likely of the other. */
  private static final double SURE = 0.8;

  /**
   * So much both probabilities come to: were one a little more likely than not, so is the other.
   */
  private static final double LEAST = 2 * Matcher.THRESHOLD;

  private final SetView set;
  private final Probabilities probabilities;
  private final Answers answers;

  /**
   * Makes it for a set.
   *
   * @param matches the pairs that were looked at, as they were judged
   */
  public Company(SetView set, List<Match> matches, Answers answers) {
    this.set = set;
    this.probabilities = new Probabilities(matches);
    this.answers = answers;
  }

  /**
   * Returns whether a sentence that stands with one goes along with it to another.
   *
   * @param sentence its number
   * @param with the one with which it stands
   * @param to the other, which is the same as that one
   */
  public boolean goesAlong(int sentence, int with, int to) {
    return set.areOfTwoArticles(sentence, to)
        && probability(sentence, with) + probability(sentence, to) >= LEAST
        && !answers.areApart(sentence, to);
  }

  /** Of two sentences of one article nothing is known. */
  private double probability(int one, int other) {
    return set.areOfTwoArticles(one, other)
        ? Math.min(SURE, probabilities.of(one, other).orElse(0))
        : Matcher.THRESHOLD;
  }
}
