package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.reader.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The reports on all article sets of one run. */
final class ReportRun {

  private final Comparison comparison;
  private final ReportFiles files;
  private final int threads;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param comparison how a set is compared
   * @param files where the reports go
   * @param threads how many sets are worked on at once
   * @param log told a line for each set, in the order of the sets
   */
  ReportRun(Comparison comparison, ReportFiles files, int threads, Log log) {
    this.comparison = comparison;
    this.files = files;
    this.threads = threads;
    this.log = log;
  }

  /**
   * Writes a report on each set.
   *
   * @param sets the folders of the sets
   * @throws MojoFailureException if there are sets that the user has to mend
   * @throws MojoExecutionException if reports could not be made or written
   */
  void report(List<Path> sets) throws MojoExecutionException, MojoFailureException {
    files.makeFolder();
    new SetRun(threads, log).run(sets, this::report, (progress, line) -> log.info(progress + line));
  }

  /** Writes a report on a set and returns what to tell of it. */
  private String report(Path set) throws InputException, IOException {
    Report report = comparison.compare(set);
    List<ArticleText> texts = report.collation().texts();
    return "%s: %d articles, %d sentences, %d passages -> %s"
        .formatted(
            report.id(),
            texts.size(),
            texts.stream().mapToInt(text -> text.aligned().size()).sum(),
            report.collation().passages().size(),
            files.write(report));
  }
}
