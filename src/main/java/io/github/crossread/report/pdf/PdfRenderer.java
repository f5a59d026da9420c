package io.github.crossread.report.pdf;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a report as PDF that is PDF/UA-1 and PDF/A-3a at once. */
public final class PdfRenderer implements Renderer {
  private final PageSize size;
  private final Optional<Renderer> attachment;

  /** Makes a renderer for a size of page. */
  public PdfRenderer(PageSize size) {
    this(size, Optional.empty());
  }

  /**
   * Makes a renderer that carries the report in another format inside the PDF.
   *
   * @param size the page
   * @param attachment what writes that format, such as the JSON renderer
   */
  public PdfRenderer(PageSize size, Renderer attachment) {
    this(size, Optional.of(attachment));
  }

  private PdfRenderer(PageSize size, Optional<Renderer> attachment) {
    this.size = size;
    this.attachment = attachment;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try {
      out.write(bytes(report));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Saving closes the stream that it is given, so it is given one of its own. */
  private byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts();
      Laid laid = new Layout(report, size, fonts).laid();
      new Drawing(document, laid, size).draw(fonts);
      new Metadata(document, report).write(laid);
      if (attachment.isPresent()) {
        new AssociatedFile(document, report).embed(attachment.get());
      }
      document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
    }
    return bytes.toByteArray();
  }
}
