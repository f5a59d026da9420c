package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Place;
import io.github.crossread.collation.Prominence;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which statements one outlet opens with and another has near its end or leaves out. */
final class PlaceFindings {

  private final Composition composition;
  private final Prominence prominence;

  PlaceFindings(Composition composition) {
    this.composition = composition;
    this.prominence = new Prominence(composition.collation().texts());
  }

  List<Finding> compose() {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : composition.collation().passages()) {
      for (Reading leading : passage.readings()) {
        if (isLead(leading)) {
          passage.readings().stream()
              .filter(this::isBuried)
              .map(buried -> finding(passage, leading, buried))
              .forEach(findings::add);
        }
      }
      dropped(passage).ifPresent(findings::add);
    }
    return findings;
  }

  /** One finding for a passage, whoever opens with it. */
  private Optional<Finding> dropped(Passage passage) {
    List<String> leading =
        passage.readings().stream()
            .filter(this::isLead)
            .map(reading -> composition.shortName(reading.article()))
            .toList();
    List<String> without =
        composition.collation().outlets().stream()
            .filter(view -> view.omitted().contains(passage))
            .map(view -> composition.shortName(view.article()))
            .toList();
    if (!passage.isShared() || leading.isEmpty() || without.isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        composition
            .wording()
            .count(
                leading.size() == 1 ? "finding.drop" : "finding.drop.each",
                without.size(),
                composition.list(leading),
                composition.list(without));
    return Optional.of(
        new Finding(
            FindingKind.PLACE, sentence, List.of(passage.id()), Part.MATRIX, Optional.empty()));
  }

  private boolean isLead(Reading reading) {
    return reading.sentences().stream().anyMatch(prominence::isLead);
  }

  /** A statement that is made at the opening too is not buried at the end. */
  private boolean isBuried(Reading reading) {
    return reading.sentences().stream().map(prominence::of).allMatch(Place.END::equals);
  }

  private Finding finding(Passage passage, Reading leading, Reading buried) {
    Sentence first = buried.sentences().get(0);
    return new Finding(
        FindingKind.PLACE,
        composition
            .wording()
            .of(
                "finding.place",
                composition.shortName(leading.article()),
                composition.shortName(buried.article()),
                first.place(),
                prominence.sentences(buried.article())),
        List.of(passage.id()),
        Part.MATRIX,
        Optional.empty());
  }
}
