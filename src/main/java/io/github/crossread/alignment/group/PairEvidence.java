package io.github.crossread.alignment.group;

import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.match.Copies;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.article.Judgement.Answer;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What pairs of sentences speak for standing in one passage, or less than 0 against: logarithmic
 * odds, 0 where a pair is as likely to be a match as {@link Matcher#THRESHOLD} asks.
 */
final class PairEvidence {

  /** So sure is a pair that was not looked at, for it shares next to nothing. */
  private static final double NEXT_TO_NOTHING = 0.03;

  /** No pair is surer, lest one outweigh all others. */
  private static final double SUREST = 0.9999;

  /** What a pair speaks that was not looked at. */
  static final double AGAINST = of(NEXT_TO_NOTHING);

  /** More than all pairs of a set speak for. */
  private static final double SAID_DIFFERENT = -1e12;

  /** Two that are the same in part stand together only where others bind them. */
  private static final double SAID_IN_PART = of(0.25);

  /** What joining gains by itself, for each square root of the pairs. */
  private static final double TIE = 0.8;

  private PairEvidence() {}

  /**
   * Returns what speaks for joining two groups beside their pairs. The models ask much of a pair
   * that stands alone; but pairs of the same groups speak less for themselves the more they are, so
   * what they are forgiven grows by the square root of their number only. Two large groups are so
   * joined by what all their pairs say, and not by a little doubt times many.
   *
   * @param pairs how many pairs of sentences the two have
   */
  static double tie(int pairs) {
    return TIE * StrictMath.sqrt(pairs);
  }

  /** Returns what a probability speaks. */
  static double of(double probability) {
    return odds(Math.min(SUREST, Math.max(NEXT_TO_NOTHING, probability))) - odds(Matcher.THRESHOLD);
  }

  private static double odds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  /** Two groups of copies between which pairs were looked at. */
  record Groups(int one, int other) {}

  /**
   * Returns, of each two groups of copies, how much more a pair of theirs speaks than if it had not
   * been looked at: the mean of those that were, for in very large sets not all are. Where a reader
   * said of one of the pairs that it is different, or the same in part, that holds for all; two
   * that are the same in part stand together only where others bind them.
   *
   * @param matches the pairs that were looked at, as they were judged
   */
  static Map<Groups, Double> gains(Copies copies, List<Match> matches, Answers answers) {
    Map<Groups, DoubleSummaryStatistics> scores = new LinkedHashMap<>();
    Map<Groups, Double> said = new LinkedHashMap<>();
    for (Match match : matches) {
      int one = copies.group(match.a());
      int other = copies.group(match.b());
      if (one != other) {
        Groups groups = new Groups(Math.min(one, other), Math.max(one, other));
        scores
            .computeIfAbsent(groups, g -> new DoubleSummaryStatistics())
            .accept(of(match.score()) - AGAINST);
        answers
            .of(match.a(), match.b())
            .filter(answer -> answer != Answer.SAME)
            .ifPresent(answer -> said.merge(groups, said(answer), Math::min));
      }
    }
    Map<Groups, Double> gains = new LinkedHashMap<>();
    scores.forEach((groups, all) -> gains.put(groups, all.getAverage()));
    gains.putAll(said);
    return gains;
  }

  private static double said(Answer answer) {
    return answer == Answer.DIFFERENT ? SAID_DIFFERENT : SAID_IN_PART - AGAINST;
  }
}
