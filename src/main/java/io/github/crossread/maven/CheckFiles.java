package io.github.crossread.maven;

import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The files that tell outcomes to programs, and those of the reports that show them to people. */
final class CheckFiles {

  private final OutputFolder folder;
  private final List<OutcomePrinter> printers;
  private final Path reports;

  /**
   * Makes a place for outcomes.
   *
   * @param folder where the files go
   * @param printers one a format
   * @param reports the folder of the reports, whether or not there are any
   */
  CheckFiles(OutputFolder folder, List<OutcomePrinter> printers, Path reports) {
    this.folder = folder;
    this.printers = List.copyOf(printers);
    this.reports = reports;
  }

  /**
   * Writes the outcomes in all formats.
   *
   * @return the first file
   * @throws MojoExecutionException if they can't be written; then no file has changed
   */
  Path write(List<Outcome> outcomes) throws MojoExecutionException {
    folder.make("outcomes");
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (OutcomePrinter printer : printers) {
      contents.put(printer.file(), out -> printer.print(outcomes, out));
    }
    try {
      return folder.write(contents).get(0);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write outcomes: " + folder.advice(e), e);
    }
  }

  /** Returns where a violation can be seen: in the set's page, else in its PDF, else nowhere. */
  Optional<String> whereToSee(String set, Violation violation) {
    Path page = reports.resolve(set + ".html");
    if (Files.exists(page)) {
      String passage = violation.passages().stream().findFirst().map(id -> "#" + id).orElse("");
      return Optional.of(OutputFolder.shown(page) + passage);
    }
    Path pdf = reports.resolve(set + ".pdf");
    return Files.exists(pdf) ? Optional.of(OutputFolder.shown(pdf).toString()) : Optional.empty();
  }

  /** Returns whether each set that breaks a rule has a report that shows it. */
  boolean hasReports(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.violations() > 0)
        .allMatch(
            outcome ->
                Files.exists(reports.resolve(outcome.set() + ".html"))
                    || Files.exists(reports.resolve(outcome.set() + ".pdf")));
  }
}
