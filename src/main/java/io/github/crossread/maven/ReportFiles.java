package io.github.crossread.maven;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files of the reports, one a format. Each is written beside its place and moved there when all
 * formats are complete, so a report is never half there.
 */
final class ReportFiles {

  private final Path folder;
  private final List<Renderer> renderers;

  /**
   * Makes a place for reports.
   *
   * @param folder where the files go
   * @param renderers one a format; used by many threads at once
   */
  ReportFiles(Path folder, List<Renderer> renderers) {
    this.folder = folder;
    this.renderers = List.copyOf(renderers);
  }

  /**
   * Makes the folder, so that one that can't be made is told before the work and not after it.
   *
   * @throws MojoExecutionException if it can't be made
   */
  void makeFolder() throws MojoExecutionException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write reports: " + advice(e), e);
    }
  }

  /** Returns what went wrong when a report was written, and what to do. */
  static String advice(IOException e) {
    return reason(e)
        + ". Make it a folder that you may write to and that has room, or set <outputDirectory>"
        + " (-Dcrossread.outputDirectory) to another.";
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file, not a folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be written by you";
    }
    return e.toString();
  }

  /**
   * Writes a report in all formats.
   *
   * @return where it is: the first file, and the endings of the others
   * @throws IOException if it can't be written; then no file of this report has changed
   */
  String write(Report report) throws IOException {
    Map<Path, Path> finished = new LinkedHashMap<>();
    try {
      for (Renderer renderer : renderers) {
        Path file = folder.resolve(report.id() + "." + renderer.extension());
        // No createTempFile: its files can be read by their owner alone, and stay so when moved.
        Path part = folder.resolve("." + file.getFileName() + ".part");
        finished.put(part, file);
        render(renderer, report, part);
      }
      for (Map.Entry<Path, Path> move : finished.entrySet()) {
        replace(move.getKey(), move.getValue());
      }
    } finally {
      for (Path part : finished.keySet()) {
        Files.deleteIfExists(part);
      }
    }
    return shown(List.copyOf(finished.values()));
  }

  private static void render(Renderer renderer, Report report, Path part) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      renderer.render(report, out);
    }
  }

  private static void replace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String shown(List<Path> files) {
    Path here = Path.of("").toAbsolutePath();
    Path first = files.get(0);
    Path shown = first.startsWith(here) ? here.relativize(first) : first;
    return shown
        + renderers.stream()
            .skip(1)
            .map(renderer -> ", ." + renderer.extension())
            .collect(Collectors.joining());
  }
}
