package io.github.crossread;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.report.markdown.MarkdownRenderer;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.PdfRenderer;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Reports in the formats that they are printed in. */
public final class PrintedReports {

  private PrintedReports() {}

  /** Returns a renderer for each format. */
  public static List<Renderer> renderers() {
    return Stream.concat(
            Stream.of(
                new PdfRenderer(new PdfOptions(PageSize.A4)),
                new HtmlRenderer(),
                new JsonRenderer(),
                new MarkdownRenderer()),
            TextFormats.all().stream())
        .toList();
  }

  /** Prints a report in all formats and returns its JSON. */
  public static byte[] inAllFormats(Report report) throws IOException {
    for (Renderer renderer : renderers()) {
      renderer.render(report, OutputStream.nullOutputStream());
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonRenderer().render(report, json);
    return json.toByteArray();
  }
}
