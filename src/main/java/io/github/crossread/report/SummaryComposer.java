package io.github.crossread.report;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.PairIndex;
import io.github.crossread.collation.Shares;
import io.github.crossread.report.Summary.Bar;
import java.util.ArrayList;
import java.util.List;

/** Makes the first page. */
final class SummaryComposer {

  private final Composition composition;

  SummaryComposer(Composition composition) {
    this.composition = composition;
  }

  Summary compose() {
    return new Summary(
        new FindingComposer(composition).compose(),
        composition.collation().outlets().stream().map(SummaryComposer::bar).toList(),
        pairs());
  }

  private static Bar bar(OutletView view) {
    Shares shares = view.shares();
    return new Bar(
        view.article(),
        sentences(shares, Relation.VERBATIM),
        sentences(shares, Relation.RESTYLED),
        sentences(shares, Relation.REWORDED),
        shares.onlyHere(),
        view.omitted().size());
  }

  private static int sentences(Shares shares, Relation relation) {
    return shares.sentences().getOrDefault(relation, 0);
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
