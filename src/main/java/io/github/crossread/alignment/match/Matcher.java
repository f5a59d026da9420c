package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which sentences of different articles state the same.
 *
 * <p>Two looks at each candidate, each a small logistic model over {@link Feature}s: the first at
 * the pair by itself, the second also at what else each of the two could be matched with (stacked
 * generalisation, Wolpert 1992). The weights are fitted to stories that were aligned by hand and to
 * sets whose events were marked; the code that fitted them is among the tests.
 *
 * @param firstLook the model of a pair by itself
 * @param secondLook the model that also knows what else the two could be matched with
 */
public record Matcher(LogisticModel firstLook, LogisticModel secondLook) {

  /** From this probability on, two sentences are taken to state the same. */
  public static final double THRESHOLD = 0.5;

  /** A sentence with fewer is matched by its copies only. */
  private static final int FEWEST_STEMS = 2;

  /** The matcher that comes with the plugin. */
  public static final Matcher FITTED =
      new Matcher(LogisticModel.read("first-look.txt"), LogisticModel.read("second-look.txt"));

  /**
   * Returns the pairs of sentences that were looked at, with how sure it is that they match; copies
   * match, whatever the models would say.
   */
  public List<Match> matches(SetView set) {
    Candidates candidates = Candidates.of(set);
    double[] scores = scores(set, candidates);
    Reprints reprints = new Reprints(set, candidates);
    return IntStream.range(0, scores.length)
        .mapToObj(
            pair -> {
              int a = candidates.a(pair);
              int b = candidates.b(pair);
              boolean canMatch =
                  scores[pair] == 1
                      || (saysEnough(set, a)
                          && saysEnough(set, b)
                          && !reprints.ruleOut(a, b)
                          && !Quoted.areTwo(set.get(a), set.get(b)));
              return new Match(a, b, canMatch ? scores[pair] : 0);
            })
        .toList();
  }

  /** Returns how sure each candidate is; of the first look's features only their score is kept. */
  private double[] scores(SetView set, Candidates candidates) {
    PairFeatures alone = new PairFeatures(set);
    double[] first = new double[candidates.size()];
    double[] scores = new double[candidates.size()];
    for (int pair = 0; pair < scores.length; pair++) {
      if (Copies.areCopies(set, candidates.a(pair), candidates.b(pair))) {
        first[pair] = 1;
        scores[pair] = 1;
      } else {
        Features features = alone.of(candidates.a(pair), candidates.b(pair));
        first[pair] = firstLook.probability(features);
        scores[pair] = secondLook.scoreAlone(features);
      }
    }
    ContextFeatures context = new ContextFeatures(set, candidates, first);
    Features features = new Features();
    for (int pair = 0; pair < scores.length; pair++) {
      if (first[pair] < 1) {
        context.addTo(features, pair);
        scores[pair] =
            LogisticModel.probability(scores[pair] + secondLook.scoreInContext(features));
      }
    }
    return scores;
  }

  /** A word by itself, as in "I was one.", states nothing that could be lined up. */
  private static boolean saysEnough(SetView set, int sentence) {
    return set.get(sentence).stems().size() >= FEWEST_STEMS;
  }
}
