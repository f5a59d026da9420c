package io.github.crossread.report.markdown;

import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints a report in short, as Markdown with tables (GitHub Flavored Markdown 0.29): findings,
 * outlets, who says what, what outlets disagree on, and credits. Of the articles it has no more
 * words than these need.
 */
public final class MarkdownRenderer implements Renderer {

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    MarkdownWriter writer = new MarkdownWriter();
    new ShortReport(new DocumentComposer().compose(report), writer).print();
    out.write(writer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
