package io.github.crossread.report;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.collation.Place;
import io.github.crossread.collation.Prominence;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which statements one outlet opens with and another has near its end. */
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
        if (leading.sentences().stream().anyMatch(prominence::isLead)) {
          passage.readings().stream()
              .filter(this::isBuried)
              .map(buried -> finding(passage, leading, buried))
              .forEach(findings::add);
        }
      }
    }
    return findings;
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
