package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.maven.SetNotes.Made;
import io.github.crossread.maven.build.FolderLock;
import io.github.crossread.maven.index.SiteEntry;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The reports on all article sets of one run. */
final class ReportRun {

  private final Comparison comparison;
  private final ReportFiles files;
  private final ReportState earlier;
  private final boolean force;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param comparison how a set is compared
   * @param files where the reports go
   * @param earlier what earlier reports were made of
   * @param force whether reports that would come out the same are made anew
   * @param log told a line for each set, in the order of the sets, and what should be known of its
   *     articles
   */
  ReportRun(Comparison comparison, ReportFiles files, ReportState earlier, boolean force, Log log) {
    this.comparison = comparison;
    this.files = files;
    this.earlier = earlier;
    this.force = force;
    this.log = log;
  }

  /**
   * Writes a report on each set, and removes those on sets that are gone.
   *
   * @param sets the folders of the sets
   * @param run works on the sets
   * @throws MojoFailureException if there are sets that the user has to mend
   * @throws MojoExecutionException if reports could not be made or written
   */
  void report(List<Path> sets, SetRun run) throws MojoExecutionException, MojoFailureException {
    report(sets, run, told -> true);
  }

  /** Does the same, and tells only of reports that were written. */
  void renew(List<Path> sets, SetRun run) throws MojoExecutionException, MojoFailureException {
    report(sets, run, Told::written);
  }

  @SuppressWarnings("try") // The lock is only held.
  private void report(List<Path> sets, SetRun run, Predicate<Told> tells)
      throws MojoExecutionException, MojoFailureException {
    if (sets.isEmpty()) {
      removeVanished(sets);
      return;
    }
    files.makeFolder();
    try (FolderLock lock = earlier.lock(log)) {
      removeVanished(sets);
      run.run(sets, this::report, tell(tells)).raise();
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write reports: " + ReportFiles.advice(e), e);
    }
  }

  private void removeVanished(List<Path> sets) throws MojoExecutionException {
    List<String> ids = sets.stream().map(set -> set.getFileName().toString()).toList();
    try {
      for (String id : earlier.removeVanished(ids)) {
        log.info(id + ": report removed, as the set is gone");
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot remove the reports of sets that are gone: " + ReportFiles.advice(e), e);
    }
  }

  private BiConsumer<String, Told> tell(Predicate<Told> tells) {
    return (progress, told) -> {
      if (tells.test(told)) {
        log.info(progress + told.line());
        told.notes().forEach(log::warn);
      }
    };
  }

  /**
   * What is told of a set.
   *
   * @param written whether its report was written, since it was not there already
   * @param line what became of it
   * @param notes what should be known about how its articles were read, a line each
   */
  private record Told(boolean written, String line, List<String> notes) {}

  /** Writes a report on a set, unless it is there already, and returns what to tell of it. */
  private Told report(Path set) throws InputException, IOException {
    String id = set.getFileName().toString();
    Made made = earlier.made(set);
    if (!force && earlier.isCurrent(id, made, files.of(id))) {
      return new Told(false, id + ": up to date -> " + files.shown(id), List.of());
    }
    try {
      return write(set, made);
    } catch (InputException e) {
      earlier.remove(id);
      throw e;
    }
  }

  private Told write(Path set, Made made) throws InputException, IOException {
    Report report = comparison.compare(set);
    files.write(report);
    earlier.store(made, files.of(report.id()), SiteEntry.of(report));
    return new Told(
        true,
        line(report),
        report.method().notes().stream().map(n -> report.id() + ": " + n).toList());
  }

  private String line(Report report) {
    List<ArticleText> texts = report.collation().texts();
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
