package io.github.crossread.maven;

import io.github.crossread.check.Change;
import io.github.crossread.check.Changes;
import io.github.crossread.check.Snapshot;
import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.check.baseline.BaselineReader;
import io.github.crossread.report.Report;
import io.github.crossread.report.json.JsonRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The stored JSON reports that sets are compared with, one a set. */
final class Baselines {

  private final OutputFolder folder;
  private final JsonRenderer json = new JsonRenderer();

  Baselines(Path folder) {
    this.folder = new OutputFolder(folder, "baselineDirectory");
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
    return report.id() + ".json";
  }
}
