package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds statements that one outlet opens with and another has near its end or omits. */
final class PlaceFindings {

  private final Collation collation;
  private final Prominence prominence;

  PlaceFindings(Collation collation) {
    this.collation = collation;
    this.prominence = new Prominence(collation.texts());
  }

  /** Returns them in the order of the passages. */
  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : collation.passages()) {
      for (Reading leading : passage.readings()) {
        if (isLead(leading)) {
          passage.readings().stream()
              .filter(this::isBuried)
              .map(buried -> buried(passage, leading, buried))
              .forEach(findings::add);
        }
      }
      dropped(passage).ifPresent(findings::add);
    }
    return findings;
  }

  private Finding buried(Passage passage, Reading leading, Reading buried) {
    return new Finding.Buried(passage, leading, buried, prominence.sentences(buried.article()));
  }

  /** One finding for a passage, whoever opens with it. */
  private Optional<Finding> dropped(Passage passage) {
    List<String> leading =
        passage.readings().stream().filter(this::isLead).map(Reading::article).toList();
    if (!passage.isShared() || leading.isEmpty()) {
      return Optional.empty();
    }
    List<String> without =
        collation.outlets().stream()
            .filter(view -> view.omitted().contains(passage))
            .map(OutletView::article)
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.Dropped(passage, leading, without));
  }

  private boolean isLead(Reading reading) {
    return reading.sentences().stream().anyMatch(prominence::isLead);
  }

  /** A statement that is made at the opening too is not buried at the end. */
  private boolean isBuried(Reading reading) {
    return reading.sentences().stream().map(prominence::of).allMatch(Place.END::equals);
  }
}
