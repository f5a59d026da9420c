package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.reader.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The reports on all article sets of one run, several sets at once. A set that fails does not stop
 * the others; what failed is told at the end.
 */
final class ReportRun {

  /** From this many sets on, each line tells how far the run is. */
  private static final int MANY_SETS = 11;

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
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, sets.size()));
    try {
      List<Future<String>> lines =
          sets.stream().map(set -> pool.submit(() -> report(set))).toList();
      follow(sets, lines).raise();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted before all reports were written", e);
    } finally {
      pool.shutdownNow();
    }
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

  /** Tells of each set as soon as those before it are told, and returns what failed. */
  private FailedSets follow(List<Path> sets, List<Future<String>> lines)
      throws InterruptedException {
    FailedSets failed = new FailedSets(sets.size());
    for (int i = 0; i < sets.size(); i++) {
      String progress = sets.size() < MANY_SETS ? "" : "[" + (i + 1) + "/" + sets.size() + "] ";
      try {
        log.info(progress + lines.get(i).get());
      } catch (ExecutionException e) {
        failed.add(sets.get(i), e.getCause());
        log.warn(progress + sets.get(i).getFileName() + ": no report, see the end for the reason");
      }
    }
    return failed;
  }
}
