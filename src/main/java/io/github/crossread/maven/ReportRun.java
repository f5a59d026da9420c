package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The reports on all article sets of one run. */
final class ReportRun {

  private final Comparison comparison;
  private final ReportFiles files;
  private final Optional<ReportState> earlier;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param comparison how a set is compared
   * @param files where the reports go
   * @param earlier what earlier reports were made of; if it is given, those that would come out the
   *     same are left alone
   * @param log told a line for each set, in the order of the sets, and what should be known of its
   *     articles
   */
  ReportRun(Comparison comparison, ReportFiles files, Optional<ReportState> earlier, Log log) {
    this.comparison = comparison;
    this.files = files;
    this.earlier = earlier;
    this.log = log;
  }

  /**
   * Writes a report on each set.
   *
   * @param sets the folders of the sets
   * @param run works on the sets
   * @throws MojoFailureException if there are sets that the user has to mend
   * @throws MojoExecutionException if reports could not be made or written
   */
  void report(List<Path> sets, SetRun run) throws MojoExecutionException, MojoFailureException {
    files.makeFolder();
    run.run(sets, this::report, this::tell);
  }

  private void tell(String progress, Told told) {
    log.info(progress + told.line());
    told.notes().forEach(log::warn);
  }

  /**
   * What is told of a set.
   *
   * @param line what became of it
   * @param notes what should be known about how its articles were read, a line each
   */
  private record Told(String line, List<String> notes) {}

  /** Writes a report on a set, unless it is there already, and returns what to tell of it. */
  private Told report(Path set) throws InputException, IOException {
    return earlier.isPresent() ? renew(set, earlier.get()) : write(set);
  }

  private Told renew(Path set, ReportState state) throws InputException, IOException {
    String id = set.getFileName().toString();
    String inputs = state.inputs(set);
    if (state.isCurrent(id, inputs, files.of(id))) {
      return new Told(id + ": up to date -> " + files.shown(id), List.of());
    }
    Told told = write(set);
    state.store(id, inputs, files.of(id));
    return told;
  }

  private Told write(Path set) throws InputException, IOException {
    Report report = comparison.compare(set);
    List<ArticleText> texts = report.collation().texts();
    files.write(report);
    String line =
        String.format(
            Locale.ROOT,
            "%s: %d articles, %d sentences, %d passages -> %s",
            report.id(),
            texts.size(),
            texts.stream().mapToInt(text -> text.aligned().size()).sum(),
            report.collation().passages().size(),
            files.shown(report.id()));
    return new Told(
        line, report.method().notes().stream().map(note -> report.id() + ": " + note).toList());
  }
}
