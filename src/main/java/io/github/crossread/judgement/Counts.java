package io.github.crossread.judgement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.Collation;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a report says, to tell what answers changed.
 *
 * @param statements all statements
 * @param shared those that two outlets or more have
 * @param added those that are told as in one outlet only
 * @param omitted how often a statement is told as left out
 */
record Counts(int statements, int shared, int added, int omitted) {

  static Counts of(Collation collation) {
    return new Counts(
        collation.passages().size(),
        (int) collation.passages().stream().filter(Passage::isShared).count(),
        collation.outlets().stream().mapToInt(view -> view.added().size()).sum(),
        collation.outlets().stream().mapToInt(view -> view.omitted().size()).sum());
  }

  /** Returns a line that says what changed since an earlier state. */
  String since(Counts before) {
    List<String> changes = new ArrayList<>();
    change(changes, "statements", before.statements, statements);
    change(changes, "in two outlets or more", before.shared, shared);
    change(changes, "in one outlet only", before.added, added);
    change(changes, "left out", before.omitted, omitted);
    return changes.isEmpty()
        ? "The counts of the report stay as they were."
        : "What changed: " + String.join("; ", changes) + ".";
  }

  private static void change(List<String> changes, String what, int before, int now) {
    if (before != now) {
      changes.add(what + " " + before + " -> " + now);
    }
  }
}
