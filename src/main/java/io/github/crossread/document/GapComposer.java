package io.github.crossread.document;

import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Readings;
import io.github.crossread.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds where in an article the statements would stand that it leaves out. */
final class GapComposer {

  /** In chars; the statement stands whole in the articles that have it. */
  private static final int LONGEST = 52;

  /** The same where nobody can say that it is left out. */
  private static final int LONGEST_PERHAPS = 34;

  private final Wording wording;
  private final OutletNames names;

  /** For each article, its shared statements by the place of their sentence. */
  private final Map<String, List<Passage>> shared = new HashMap<>();

  GapComposer(Composition composition, OutletNames names) {
    this.wording = composition.wording();
    this.names = names;
    for (Passage passage : composition.collation().passages()) {
      if (passage.isShared()) {
        passage
            .readings()
            .forEach(r -> shared.computeIfAbsent(r.article(), a -> new ArrayList<>()).add(passage));
      }
    }
  }

  /** Returns what an article leaves out, by the sentence that it would follow; 0: none. */
  Map<Integer, List<Part>> compose(OutletView view) {
    Map<Integer, List<Part>> gaps = new HashMap<>();
    add(gaps, view.omitted(), view.article(), false);
    add(gaps, view.perhapsOmitted(), view.article(), true);
    return gaps;
  }

  private void add(
      Map<Integer, List<Part>> gaps, List<Passage> passages, String article, boolean perhaps) {
    Map<Integer, List<Left>> left = new TreeMap<>();
    for (Passage passage : passages) {
      left.computeIfAbsent(place(passage, article), place -> new ArrayList<>())
          .add(left(passage, article));
    }
    left.forEach(
        (place, statements) ->
            gaps.computeIfAbsent(place, p -> new ArrayList<>()).add(new Gap(perhaps, statements)));
  }

  /**
   * Returns after which sentence a statement would stand: after the last one that the article has
   * of those before it where it is told.
   */
  private int place(Passage passage, String article) {
    Reading base = passage.base();
    int there = base.compared().place();
    int before = 0;
    int here = 0;
    for (Passage other : shared.getOrDefault(base.article(), List.of())) {
      int at = other.reading(base.article()).orElseThrow().compared().place();
      if (at < there && at > before && other.reading(article).isPresent()) {
        before = at;
        here = other.reading(article).orElseThrow().compared().place();
      }
    }
    return here;
  }

  private Left left(Passage passage, String article) {
    Reading base = passage.base();
    String statement = Readings.statement(base);
    Optional<Near> near = passage.near(article);
    String beside =
        near.map(close -> wording.of("gap.close", close.sentence().place()))
            .orElseGet(() -> names.of(passage.readings().stream().map(Reading::article).toList()));
    int longest = near.isPresent() ? LONGEST_PERHAPS : LONGEST;
    return new Left(passage.id(), base.article(), OutletNames.cut(statement, longest), beside);
  }
}
