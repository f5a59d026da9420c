package io.github.crossread.maven;

import io.github.crossread.check.Outcome;
import io.github.crossread.check.Violation;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A set that was checked.
 *
 * @param outcome what came of it
 * @param report where people can see it: its page, else its PDF, if there is one of these articles
 */
record CheckedSet(Outcome outcome, Optional<Path> report) {

  /** Returns where a violation can be seen. */
  Optional<String> whereToSee(Violation violation) {
    return report.map(file -> OutputFolder.shown(file) + place(file, violation));
  }

  private static String place(Path file, Violation violation) {
    return file.toString().endsWith(".html")
        ? violation.passages().stream().findFirst().map(id -> "#" + id).orElse("")
        : "";
  }

  /** Returns whether it breaks a rule, and no report shows that. */
  boolean lacksReport() {
    return outcome.violations() > 0 && report.isEmpty();
  }
}
