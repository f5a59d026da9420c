package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;

/** Works out what speaks for and against a pair once all pairs have been looked at. */
final class ContextFeatures {

  private static final int NONE = -1;

  private final SetView set;
  private final Candidates candidates;
  private final double[] scores;

  /** The pairs of each sentence, the surest first. */
  private final int[][] surestFirst;

  /** The surest pair of a pair's earlier sentence with any of the article of the later one. */
  private final int[] bestOfA;

  private final int[] secondOfA;

  /** The same of its later sentence. */
  private final int[] bestOfB;

  private final int[] secondOfB;

  /**
   * Looks at all pairs of a set.
   *
   * @param scores how sure each is at the first look, 0 to 1
   */
  ContextFeatures(SetView set, Candidates candidates, double[] scores) {
    this.set = set;
    this.candidates = candidates;
    this.scores = scores;
    this.surestFirst = new int[set.size()][];
    this.bestOfA = new int[scores.length];
    this.secondOfA = new int[scores.length];
    this.bestOfB = new int[scores.length];
    this.secondOfB = new int[scores.length];
    int[] best = new int[set.articles()];
    int[] second = new int[set.articles()];
    Arrays.fill(best, NONE);
    Arrays.fill(second, NONE);
    for (int sentence = 0; sentence < surestFirst.length; sentence++) {
      surestFirst[sentence] = surestFirst(sentence);
      noteBest(sentence, best, second);
    }
  }

  private int[] surestFirst(int sentence) {
    return candidates
        .pairs(sentence)
        .boxed()
        .sorted(Comparator.comparingDouble(pair -> -scores[pair]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Notes the two best pairs with each article; the two arrays are as empty after as before. */
  private void noteBest(int sentence, int[] best, int[] second) {
    for (int pair : surestFirst[sentence]) {
      int article = set.get(candidates.other(pair, sentence)).article();
      if (best[article] == NONE) {
        best[article] = pair;
      } else if (second[article] == NONE) {
        second[article] = pair;
      }
    }
    for (int pair : surestFirst[sentence]) {
      int article = set.get(candidates.other(pair, sentence)).article();
      boolean isA = candidates.a(pair) == sentence;
      (isA ? bestOfA : bestOfB)[pair] = best[article];
      (isA ? secondOfA : secondOfB)[pair] = second[article];
    }
    for (int pair : surestFirst[sentence]) {
      int article = set.get(candidates.other(pair, sentence)).article();
      best[article] = NONE;
      second[article] = NONE;
    }
  }

  void addTo(Features features, int pair) {
    int a = candidates.a(pair);
    int b = candidates.b(pair);
    OptionalInt betterOfA = better(pair, bestOfA);
    OptionalInt betterOfB = better(pair, bestOfB);
    features.set(Feature.MUTUAL_BEST, betterOfA.isEmpty() && betterOfB.isEmpty() ? 1 : 0);
    features.set(
        Feature.MARGIN,
        Math.max(margin(pair, bestOfA, secondOfA), margin(pair, bestOfB, secondOfB)));
    features.set(Feature.NEIGHBOURS, neighbours(a, b));
    features.set(Feature.SPLIT, split(a, b));
    features.set(Feature.THIRD, third(a, b));
    features.set(
        Feature.EXPLAINED, Math.min(explained(a, b, betterOfA), explained(b, a, betterOfB)));
    double takenOfA = taken(a, betterOfA);
    double takenOfB = taken(b, betterOfB);
    features.set(Feature.TAKEN, Math.max(takenOfA, takenOfB));
    features.set(Feature.TAKEN_BOTH, Math.min(takenOfA, takenOfB));
  }

  private double score(int a, int b) {
    int pair = a < 0 || b < 0 ? NONE : candidates.pair(a, b);
    return pair < 0 ? 0 : scores[pair];
  }

  /** Returns the best pair of one side, if it is surer than this one. */
  private OptionalInt better(int pair, int[] best) {
    return scores[best[pair]] > scores[pair] ? OptionalInt.of(best[pair]) : OptionalInt.empty();
  }

  /** Above the second best if the pair is the best, else below the best. */
  private double margin(int pair, int[] best, int[] second) {
    int rival = best[pair] == pair ? second[pair] : best[pair];
    return rival == NONE ? scores[pair] : scores[pair] - scores[rival];
  }

  private double neighbours(int a, int b) {
    return Math.max(
        score(set.neighbour(a, -1), set.neighbour(b, -1)),
        score(set.neighbour(a, 1), set.neighbour(b, 1)));
  }

  private double split(int a, int b) {
    return Math.max(
        Math.max(score(set.neighbour(a, -1), b), score(set.neighbour(a, 1), b)),
        Math.max(score(a, set.neighbour(b, -1)), score(a, set.neighbour(b, 1))));
  }

  private double third(int a, int b) {
    double best = 0;
    for (int pair : surestFirst[a]) {
      if (scores[pair] <= best) {
        break;
      }
      int partner = candidates.other(pair, a);
      if (set.areOfTwoArticles(partner, b)) {
        best = Math.max(best, Math.min(scores[pair], score(partner, b)));
      }
    }
    return best;
  }

  private double explained(int sentence, int other, OptionalInt better) {
    if (better.isEmpty()) {
      return 0;
    }
    Terms shared = set.get(sentence).stems().and(set.get(other).stems());
    Terms explaining = set.get(candidates.other(better.getAsInt(), sentence)).stems();
    double rest = shared.without(explaining).weight(set.weights());
    return scores[better.getAsInt()] * (1 - Terms.share(rest, shared.weight(set.weights())));
  }

  private double taken(int sentence, OptionalInt better) {
    if (better.isEmpty()) {
      return 0;
    }
    Terms stems = set.get(sentence).stems();
    Terms taking = set.get(candidates.other(better.getAsInt(), sentence)).stems();
    return scores[better.getAsInt()]
        * Terms.share(stems.sharedWeight(taking, set.weights()), set.weight(sentence));
  }
}
