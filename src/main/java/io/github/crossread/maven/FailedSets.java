package io.github.crossread.maven;

import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.maven.build.LogLine;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The sets of a run that have no report, and why. */
final class FailedSets {

  private final int sets;
  private final List<UncheckedSet> failed = new ArrayList<>();
  private Optional<Throwable> ours = Optional.empty();

  /**
   * Makes a list on which no set stands.
   *
   * @param sets how many sets the run has
   */
  FailedSets(int sets) {
    this.sets = sets;
  }

  /** Adds a set, by the exception that left it without a report. */
  void add(Path set, Throwable reason) {
    failed.add(new UncheckedSet(set.getFileName().toString(), words(reason)));
    if (!isInput(reason) && ours.isEmpty()) {
      ours = Optional.of(reason);
    }
  }

  private static boolean isInput(Throwable reason) {
    return reason instanceof InputException || reason instanceof BaselineException;
  }

  private static String words(Throwable reason) {
    if (isInput(reason)) {
      return reason.getMessage();
    }
    if (reason instanceof IOException e) {
      return "cannot write the report: " + ReportFiles.advice(e);
    }
    return "Crossread made an error, please report it: " + reason;
  }

  /** Returns the sets with the reasons, in the order of the sets. */
  List<UncheckedSet> failed() {
    return List.copyOf(failed);
  }

  /**
   * Throws if a set failed, and names them all.
   *
   * @throws MojoFailureException if all of them are for the user to mend; it has no cause, because
   *     the words say it all
   * @throws MojoExecutionException if one of them is not
   */
  void raise() throws MojoFailureException, MojoExecutionException {
    if (failed.isEmpty()) {
      return;
    }
    if (ours.isPresent()) {
      throw new MojoExecutionException(message(), ours.get());
    }
    throw new MojoFailureException(message());
  }

  private String message() {
    List<String> lines =
        failed.stream().map(set -> LogLine.of(set.set() + ": " + set.reason())).toList();
    if (sets == 1) {
      return lines.get(0);
    }
    return lines.size()
        + " of "
        + sets
        + " article sets "
        + (lines.size() == 1 ? "has" : "have")
        + " no report:\n  "
        + String.join("\n  ", lines);
  }
}
