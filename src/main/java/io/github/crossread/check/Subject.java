package io.github.crossread.check;

import io.github.crossread.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What rules are held against.
 *
 * @param report the report on a set
 * @param changes what changed since the set's baseline, if it has one
 */
public record Subject(Report report, Optional<List<Change>> changes) {

  /** Copies the changes. */
  public Subject {
    changes = changes.map(List::copyOf);
  }

  /** Returns how the report calls the outlet of an article. */
  String outlet(String article) {
    return report.outlet(article).shortName();
  }
}
