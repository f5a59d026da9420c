package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small sets, and a format that prints the name of the set. */
final class Fixtures {

  private Fixtures() {}

  static Comparison comparison() {
    return new Comparison(Options.none());
  }

  /** Makes a set of two articles. */
  static Path set(Path parent, String name) throws IOException {
    Path set = oneArticle(parent, name);
    Files.writeString(set.resolve("b.txt"), "The mill burned down on Sunday night.\n");
    return set;
  }

  /** Makes a folder that is no set: a set needs two articles. */
  static Path oneArticle(Path parent, String name) throws IOException {
    Path set = Files.createDirectories(parent.resolve(name));
    Files.writeString(set.resolve("a.txt"), "The old mill burned down on Sunday.\n");
    return set;
  }

  /** Returns the names of the files in a folder, but for the hidden folder of notes. */
  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(".crossread"))
          .sorted()
          .toList();
    }
  }

  /** Returns the state of a folder of reports. */
  static ReportState state(Path reports, Path articles) {
    return new ReportState(
        new NotesFolder(reports), new ReportState.Settings(articles, "options", "A4"));
  }

  /** What a renderer does with a report and its place. */
  interface Printing {
    void print(Report report, OutputStream out) throws IOException;
  }

  static Renderer renderer(String extension) {
    return renderer(
        extension, (report, out) -> out.write(report.id().getBytes(StandardCharsets.UTF_8)));
  }

  static Renderer renderer(String extension, Printing printing) {
    return new Renderer() {
      @Override
      public String extension() {
        return extension;
      }

      @Override
      public void render(Report report, OutputStream out) throws IOException {
        printing.print(report, out);
      }
    };
  }
}
