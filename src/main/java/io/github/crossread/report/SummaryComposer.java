package io.github.crossread.report;

import io.github.crossread.collation.Pair;
import io.github.crossread.collation.PairIndex;
import java.util.ArrayList;
import java.util.List;

/** Puts findings into words, and lists what each two outlets share. */
final class SummaryComposer {

  private final Composition composition;

  SummaryComposer(Composition composition) {
    this.composition = composition;
  }

  Summary compose() {
    return new Summary(new FindingComposer(composition).compose(), pairs());
  }

  private List<Summary.Pair> pairs() {
    PairIndex index = new PairIndex(composition.collation().pairs());
    List<Summary.Pair> pairs = new ArrayList<>();
    for (int row = 1; row < composition.outlets().size(); row++) {
      for (int column = 0; column < row; column++) {
        pairs.add(
            pair(
                index,
                composition.outlets().get(row).article(),
                composition.outlets().get(column).article()));
      }
    }
    return pairs;
  }

  private static Summary.Pair pair(PairIndex index, String later, String earlier) {
    Pair pair = index.pair(earlier, later).orElseThrow();
    return new Summary.Pair(later, earlier, pair.unquotedShare(), pair.quotedShare());
  }
}
