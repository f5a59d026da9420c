package io.github.crossread.document;

import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Verdict;
import io.github.crossread.document.DocumentBlock.Arc;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.Comparator;
import java.util.List;

/** Makes the arcs over the outlets: who shares text with whom. */
final class ArcComposer {

  /** More than these are a thicket; those that share least are left out. */
  private static final int MOST = 24;

  private final Composition composition;
  private final Wording wording;

  ArcComposer(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  /** Returns the arcs, the widest first. */
  List<Arc> compose(List<Column> columns) {
    List<String> articles = columns.stream().map(Column::article).toList();
    return composition.collation().pairs().stream()
        .filter(pair -> pair.verdict() != Verdict.INDEPENDENT)
        .filter(pair -> share(pair) > 0)
        .map(pair -> arc(pair, articles))
        .filter(arc -> !isInFrame(arc, columns))
        .sorted(Comparator.comparingInt(Arc::share).reversed())
        .limit(MOST)
        .toList();
  }

  /** Outlets of one text stand in one frame: there the arcs lead from each to the next. */
  private static boolean isInFrame(Arc arc, List<Column> columns) {
    int text = columns.get(arc.from()).text();
    return text > 0 && text == columns.get(arc.to()).text() && arc.to() - arc.from() > 1;
  }

  private static int share(Pair pair) {
    return pair.unquotedShare() + pair.quotedShare();
  }

  private Arc arc(Pair pair, List<String> articles) {
    int a = articles.indexOf(pair.a());
    int b = articles.indexOf(pair.b());
    boolean quoted = pair.quotedShare() >= pair.unquotedShare();
    return new Arc(
        Math.min(a, b),
        Math.max(a, b),
        share(pair),
        quoted,
        wording.of("arc.share", share(pair)),
        meaning(pair, quoted));
  }

  private String meaning(Pair pair, boolean quoted) {
    if (!pair.verdict().isCopy()) {
      return wording.of(quoted ? "arc.quoted" : "arc.source");
    }
    return pair.credited().stream()
        .map(composition::credit)
        .flatMap(credit -> credit.agency().stream())
        .findFirst()
        .map(agency -> wording.of("arc.agency", agency))
        .orElseGet(() -> wording.of("arc.copy"));
  }
}
