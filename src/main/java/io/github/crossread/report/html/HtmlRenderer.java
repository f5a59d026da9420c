package io.github.crossread.report.html;

import io.github.crossread.document.DocumentComposer;
import io.github.crossread.document.Extent;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Prints a report as one HTML page: style, script and drawings are in it, and its policy lets it
 * ask for nothing else. It can be read without the script.
 */
public final class HtmlRenderer implements Renderer {

  private final DocumentComposer composer;

  /** Makes a renderer of pages with whole articles. */
  public HtmlRenderer() {
    this(Extent.FULL);
  }

  /**
   * Makes a renderer.
   *
   * @param articles how much of the articles is printed
   */
  public HtmlRenderer(Extent articles) {
    composer = new DocumentComposer(articles);
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      new Page(new Sheet(composer.compose(report), new HtmlWriter(writer))).print();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }
}
