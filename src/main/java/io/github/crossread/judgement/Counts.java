package io.github.crossread.judgement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.Collation;
import io.github.crossread.report.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a report says, to tell what answers changed.
 *
 * @param statements all statements
 * @param shared those that two outlets or more have
 * @param added those that are told as in one outlet only
 * @param omitted how often a statement is told as left out
 */
record Counts(int statements, int shared, int added, int omitted) {

  /** What a count was, and is. */
  private record Change(String count, int before, int now) {
    boolean isOne() {
      return before != now;
    }

    String in(Wording wording) {
      return wording.of("judge.changed." + count, before, now);
    }
  }

  static Counts of(Collation collation) {
    return new Counts(
        collation.passages().size(),
        (int) collation.passages().stream().filter(Passage::isShared).count(),
        collation.outlets().stream().mapToInt(view -> view.added().size()).sum(),
        collation.outlets().stream().mapToInt(view -> view.omitted().size()).sum());
  }

  /** Returns a line that says what changed since an earlier state. */
  String since(Counts before, Wording wording) {
    List<String> changes =
        Stream.of(
                new Change("statements", before.statements, statements),
                new Change("shared", before.shared, shared),
                new Change("added", before.added, added),
                new Change("omitted", before.omitted, omitted))
            .filter(Change::isOne)
            .map(change -> change.in(wording))
            .toList();
    return changes.isEmpty()
        ? wording.of("judge.unchanged")
        : wording.of("judge.changed", String.join("; ", changes));
  }
}
