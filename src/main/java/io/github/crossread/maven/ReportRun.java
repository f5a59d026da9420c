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
   * @param log told a line for each set, in the order of the sets
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
    run.run(sets, this::report, (progress, line) -> log.info(progress + line));
  }

  /** Writes a report on a set, unless it is there already, and returns what to tell of it. */
  private String report(Path set) throws InputException, IOException {
    return earlier.isPresent() ? renew(set, earlier.get()) : write(set);
  }

  private String renew(Path set, ReportState state) throws InputException, IOException {
    String id = set.getFileName().toString();
    String inputs = state.inputs(set);
    if (state.isCurrent(id, inputs, files.of(id))) {
      return id + ": up to date -> " + files.shown(id);
    }
    String line = write(set);
    state.store(id, inputs, files.of(id));
    return line;
  }

  private String write(Path set) throws InputException, IOException {
    Report report = comparison.compare(set);
    List<ArticleText> texts = report.collation().texts();
    files.write(report);
    return String.format(
        Locale.ROOT,
        "%s: %d articles, %d sentences, %d passages -> %s",
        report.id(),
        texts.size(),
        texts.stream().mapToInt(text -> text.aligned().size()).sum(),
        report.collation().passages().size(),
        files.shown(report.id()));
  }
}
