package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Role;
import java.util.BitSet;

/**
 * Which sentences stand word for word in the body of another article. No further sentence of that
 * body states the same: only headlines and summaries say again what the body says.
 */
final class Reprints {

  private final SetView set;

  /** For each sentence and article whether it is printed there. */
  private final BitSet printed = new BitSet();

  Reprints(SetView set, Candidates candidates) {
    this.set = set;
    for (int pair = 0; pair < candidates.size(); pair++) {
      int a = candidates.a(pair);
      int b = candidates.b(pair);
      if (areOfBodies(a, b) && areAlike(a, b)) {
        printed.set(place(a, b));
        printed.set(place(b, a));
      }
    }
  }

  private boolean areOfBodies(int a, int b) {
    return set.get(a).sentence().role() == Role.BODY && set.get(b).sentence().role() == Role.BODY;
  }

  private boolean areAlike(int a, int b) {
    return set.get(a).sentence().text().equals(set.get(b).sentence().text());
  }

  private int place(int sentence, int other) {
    return sentence * set.articles() + set.get(other).article();
  }

  /** Returns whether one of two sentences is printed word for word elsewhere beside the other. */
  boolean ruleOut(int a, int b) {
    return (printed.get(place(a, b)) || printed.get(place(b, a)))
        && areOfBodies(a, b)
        && !areAlike(a, b);
  }
}
