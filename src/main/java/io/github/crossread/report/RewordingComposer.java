package io.github.crossread.report;

import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Rewording;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out what an outlet states in other words beside the base's words. */
final class RewordingComposer {

  /** What makes two rewordings the same to a reader. */
  private record Words(String passage, String base, String text) {}

  private final Composition composition;
  private final ReasonComposer reasons;
  private final KindComposer kinds;

  RewordingComposer(Composition composition) {
    this.composition = composition;
    this.reasons = new ReasonComposer(composition);
    this.kinds = new KindComposer(composition.wording());
  }

  /** Returns an outlet's rewordings, most alike first; what it prints twice is there once. */
  List<OutletPart.Rewording> compose(List<Rewording> rewordings) {
    Map<Words, List<Rewording>> byWords = new LinkedHashMap<>();
    rewordings.forEach(r -> byWords.computeIfAbsent(words(r), w -> new ArrayList<>()).add(r));
    Map<String, Set<Integer>> shown = new HashMap<>();
    rewordings.forEach(
        r -> shown.computeIfAbsent(r.passage().id(), p -> new HashSet<>()).addAll(places(r)));
    return byWords.values().stream()
        .map(same -> laidOut(same, shown.get(same.get(0).passage().id())))
        .sorted(Comparator.comparing(OutletPart.Rewording::layout))
        .toList();
  }

  private static Words words(Rewording rewording) {
    Bead bead = rewording.bead();
    return new Words(rewording.passage().id(), bead.baseText().text(), bead.text().text());
  }

  private static List<Integer> places(Rewording rewording) {
    return rewording.bead().sentences().stream().map(Sentence::place).toList();
  }

  private OutletPart.Rewording laidOut(List<Rewording> same, Set<Integer> shown) {
    Passage passage = same.get(0).passage();
    Bead bead = same.get(0).bead();
    Reading reading = passage.reading(bead.text().article()).orElseThrow();
    List<Integer> places = same.stream().flatMap(r -> places(r).stream()).toList();
    List<Integer> notShown =
        reading.sentences().stream().map(Sentence::place).filter(p -> !shown.contains(p)).toList();
    Layout layout = Layout.of(bead.similarity());
    return new OutletPart.Rewording(
        passage.id(),
        places,
        layout,
        reading.isMoved(bead),
        composition.shortName(bead.baseText().article()),
        layout == Layout.INLINE ? StyledText.plain("") : base(bead, layout),
        Readings.text(bead, layout),
        kinds.kinds(bead, layout),
        reasons.reason(reading, bead, places, notShown));
  }

  private static StyledText base(Bead bead, Layout layout) {
    return layout == Layout.TWO_ROWS
        ? Readings.shared(bead.baseText(), bead.text())
        : StyledText.plain(bead.baseText().text());
  }
}
