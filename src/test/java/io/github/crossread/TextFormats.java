package io.github.crossread;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.annotation.AnnotationRenderer;
import io.github.crossread.report.csv.CsvRenderer;
import io.github.crossread.report.tei.TeiRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The formats for other tools. */
final class TextFormats {

  private TextFormats() {}

  static List<Renderer> all() {
    return Stream.concat(
            CsvRenderer.all().stream(), Stream.of(new TeiRenderer(), new AnnotationRenderer()))
        .toList();
  }

  /** Returns what the renderer of an extension prints. */
  static String printed(Report report, String extension) throws IOException {
    Renderer renderer =
        all().stream().filter(r -> r.extension().equals(extension)).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
