package io.github.crossread.maven;

import io.github.crossread.check.Change;
import io.github.crossread.check.Changes;
import io.github.crossread.check.Snapshot;
import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.check.baseline.BaselineReader;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.report.Report;
import io.github.crossread.report.json.JsonRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The stored JSON reports that sets are compared with, one a set. */
final class Baselines {

  private static final String ENDING = ".json";

  private final OutputFolder folder;
  private final JsonRenderer json = new JsonRenderer();

  Baselines(Path folder) {
    this.folder = new OutputFolder(folder, "baselineDirectory");
  }

  /**
   * Refuses what is no folder: with a file in its place there would seem to be no baselines.
   *
   * @throws MojoFailureException if there is a file in its place
   */
  void refuseFile() throws MojoFailureException {
    if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
      throw ParameterReader.refused(
          folder.parameter(), folder.path().toString(), "a folder; this is a file");
    }
  }

  /**
   * Returns the baselines of sets that are there no more, in the order of their names.
   *
   * @param ids the sets that are there
   * @throws MojoExecutionException if the folder can't be read
   */
  List<Path> ofOthers(Collection<String> ids) throws MojoExecutionException {
    if (!Files.isDirectory(folder.path())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && !ids.contains(id(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new MojoExecutionException("The folder of baselines can't be read: " + e, e);
    }
  }

  /** Returns the id of the set that a baseline is of. */
  static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * Returns what changed since a set's baseline, or nothing if it has none.
   *
   * @throws BaselineException if the baseline can't be used
   */
  Optional<List<Change>> changes(Report report) throws BaselineException {
    return new BaselineReader()
        .read(folder.path().resolve(file(report)), report.id())
        .map(before -> Changes.between(before, Snapshot.of(report)));
  }

  /**
   * Makes a report its set's baseline.
   *
   * @return where it is
   * @throws MojoExecutionException if it can't be written; then the old one is still there
   */
  Path store(Report report) throws MojoExecutionException {
    folder.make("baselines");
    try {
      return folder.write(Map.of(file(report), out -> json.render(report, out))).get(0);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write the baseline: " + folder.advice(e), e);
    }
  }

  private static String file(Report report) {
    return report.id() + ENDING;
  }
}
