package io.github.crossread.alignment;

import java.util.List;

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

  private static final LogisticModel FIRST_LOOK = LogisticModel.read("first-look.txt");
  private static final LogisticModel SECOND_LOOK = LogisticModel.read("second-look.txt");

  private Matcher() {}

  /** Returns the pairs of sentences that were looked at, with how sure it is that they match. */
  static List<Match> matches(SetView set) {
    Candidates candidates = Candidates.of(set);
    candidates.lookAgain(FIRST_LOOK);
    return candidates.matches(SECOND_LOOK);
  }
}
