package io.github.crossread.alignment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which sentences of different articles state the same.
 *
 * <p>Two looks at each candidate, each a small logistic model over {@link Feature}s: the first at
 * the pair by itself, the second also at what else each of the two could be matched with (stacked
 * generalisation, Wolpert 1992). The weights are fitted to invented stories that were aligned by
 * hand; the code that fitted them is among the tests.
 */
final class Matcher {

  /** From this probability on, two sentences are taken to state the same. */
  static final double THRESHOLD = 0.5;

  /** From this Dice coefficient over stems on, two sentences are copies of one. */
  private static final double COPIES = 0.8;

  private static final LogisticModel FIRST_LOOK = LogisticModel.read("first-look.txt");
  private static final LogisticModel SECOND_LOOK = LogisticModel.read("second-look.txt");

  private Matcher() {}

  /**
   * Returns the pairs of sentences that were looked at, with how sure it is that they match; copies
   * match, whatever the models say.
   */
  static List<Match> matches(SetView set) {
    Candidates candidates = Candidates.of(set);
    double[] scores = scores(set, candidates);
    return IntStream.range(0, scores.length)
        .mapToObj(
            pair -> {
              int a = candidates.a(pair);
              int b = candidates.b(pair);
              return new Match(a, b, areCopies(set, a, b) ? 1 : scores[pair]);
            })
        .toList();
  }

  /** Returns how sure each candidate is; of the first look's features only their score is kept. */
  private static double[] scores(SetView set, Candidates candidates) {
    PairFeatures alone = new PairFeatures(set);
    double[] firstLook = new double[candidates.size()];
    double[] scores = new double[candidates.size()];
    for (int pair = 0; pair < scores.length; pair++) {
      Features features = alone.of(candidates.a(pair), candidates.b(pair));
      firstLook[pair] = FIRST_LOOK.probability(features);
      scores[pair] = SECOND_LOOK.scoreAlone(features);
    }
    ContextFeatures context = new ContextFeatures(set, candidates, firstLook);
    Features features = new Features();
    for (int pair = 0; pair < scores.length; pair++) {
      context.addTo(features, pair);
      scores[pair] = LogisticModel.probability(scores[pair] + SECOND_LOOK.scoreInContext(features));
    }
    return scores;
  }

  private static boolean areCopies(SetView set, int a, int b) {
    Terms inA = set.get(a).stems();
    Terms inB = set.get(b).stems();
    return 2.0 * inA.shared(inB) >= COPIES * (inA.size() + inB.size());
  }
}
