package io.github.crossread.maven;

import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Works on all article sets of one run, several sets at once. A set that fails does not stop the
 * others; what failed is told at the end.
 */
final class SetRun {

  /** From this many sets on, each line tells how far the run is. */
  private static final int MANY_SETS = 11;

  private final int threads;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param threads how many sets are worked on at once
   * @param log told of sets that failed
   */
  SetRun(int threads, Log log) {
    this.threads = threads;
    this.log = log;
  }

  /** The work on one set. */
  interface Work<T> {
    T on(Path set) throws InputException, BaselineException, IOException;
  }

  /**
   * What came of the work.
   *
   * @param done the results in the order of the sets, but for those that failed
   * @param failed those
   */
  record Results<T>(List<T> done, FailedSets failed) {

    Results {
      done = List.copyOf(done);
    }

    /**
     * Returns the results, if no set failed.
     *
     * @throws MojoFailureException if there are sets that the user has to mend
     * @throws MojoExecutionException if the work could not be done on a set
     */
    List<T> raise() throws MojoExecutionException, MojoFailureException {
      failed.raise();
      return done;
    }
  }

  /**
   * Works on each set.
   *
   * @param sets the folders of the sets
   * @param work what to do with each; called by several threads at once
   * @param tell told of each result, in the order of the sets and as soon as those before it are
   *     told, with the words that open its line
   * @return the results in the order of the sets, and the sets that failed
   * @throws MojoExecutionException if the run is interrupted
   */
  <T> Results<T> run(List<Path> sets, Work<T> work, BiConsumer<String, T> tell)
      throws MojoExecutionException {
    if (sets.isEmpty()) {
      return new Results<>(List.of(), new FailedSets(0));
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, sets.size()));
    try {
      List<Future<T>> results = sets.stream().map(set -> pool.submit(() -> work.on(set))).toList();
      return follow(sets, results, tell);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted before all article sets were done", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> Results<T> follow(
      List<Path> sets, List<Future<T>> results, BiConsumer<String, T> tell)
      throws InterruptedException {
    FailedSets failed = new FailedSets(sets.size());
    List<T> done = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      String progress = sets.size() < MANY_SETS ? "" : "[" + (i + 1) + "/" + sets.size() + "] ";
      try {
        done.add(results.get(i).get());
        tell.accept(progress, done.get(done.size() - 1));
      } catch (ExecutionException e) {
        failed.add(sets.get(i), e.getCause());
        log.warn(progress + sets.get(i).getFileName() + ": no report, see the end for the reason");
      }
    }
    return new Results<>(done, failed);
  }
}
