package io.github.crossread.maven;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The files of the reports, one a format. */
final class ReportFiles {

  private final OutputFolder folder;
  private final List<Renderer> renderers;

  /**
   * Makes a place for reports.
   *
   * @param folder where the files go
   * @param renderers one a format; used by many threads at once
   */
  ReportFiles(Path folder, List<Renderer> renderers) {
    this.folder = new OutputFolder(folder, "outputDirectory");
    this.renderers = List.copyOf(renderers);
  }

  /**
   * Makes the folder.
   *
   * @throws MojoExecutionException if it can't be made
   */
  void makeFolder() throws MojoExecutionException {
    folder.make("reports");
  }

  /** Returns what went wrong when a report was written, and what to do. */
  static String advice(IOException e) {
    return new OutputFolder(Path.of(""), "outputDirectory").advice(e);
  }

  /** Returns the endings of the files, one a format. */
  List<String> extensions() {
    return renderers.stream().map(Renderer::extension).toList();
  }

  /** Returns the names of the files of a set's report. */
  List<String> names(String id) {
    return extensions().stream().map(extension -> id + "." + extension).toList();
  }

  /** Returns the files of a set's report, whether or not they are there. */
  List<Path> of(String id) {
    return names(id).stream().map(folder.path()::resolve).toList();
  }

  /** Returns where a set's report is: the first file, and the endings of the others. */
  String shown(String id) {
    return OutputFolder.shown(of(id).get(0))
        + extensions().stream().skip(1).map(e -> ", ." + e).collect(Collectors.joining());
  }

  /**
   * Writes a report in all formats.
   *
   * @throws IOException if it can't be written; then no file of this report has changed
   */
  void write(Report report) throws IOException {
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (Renderer renderer : renderers) {
      contents.put(report.id() + "." + renderer.extension(), out -> renderer.render(report, out));
    }
    folder.write(contents);
  }
}
