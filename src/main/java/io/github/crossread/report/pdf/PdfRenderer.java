package io.github.crossread.report.pdf;

import io.github.crossread.document.Abridger;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.document.Extent;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.file.AssociatedFile;
import io.github.crossread.report.pdf.file.DocumentWriter;
import io.github.crossread.report.pdf.file.Drawing;
import io.github.crossread.report.pdf.file.Metadata;
import io.github.crossread.report.pdf.file.StructureTree;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.type.Laid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a report as PDF that is PDF/UA-1 and PDF/A-3a at once. */
public final class PdfRenderer implements Renderer {
  private final PdfOptions options;
  private final Optional<Renderer> attachment;
  private final MissingCharacters missing;

  /** Makes a renderer of which nobody asks what characters are missing. */
  public PdfRenderer(PdfOptions options) {
    this(options, Optional.empty(), new MissingCharacters());
  }

  /**
   * Makes a renderer that carries the report in another format inside the PDF.
   *
   * @param options page and fonts
   * @param attachment what writes that format, such as the JSON renderer
   * @param missing told what characters no font has
   */
  public PdfRenderer(PdfOptions options, Renderer attachment, MissingCharacters missing) {
    this(options, Optional.of(attachment), missing);
  }

  private PdfRenderer(
      PdfOptions options, Optional<Renderer> attachment, MissingCharacters missing) {
    this.options = options;
    this.attachment = attachment;
    this.missing = missing;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Document whole = new DocumentComposer(options.articles()).compose(report);
    render(new Abridger().abridge(whole), out);
  }

  /** Writes a document that is composed already. */
  void render(Document composed, OutputStream out) throws IOException {
    Report report = composed.report();
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(options.fonts());
      Drawn drawn = drawn(composed, document, fonts);
      missing.add(report, fonts.missing());
      new Metadata(document, report).write();
      // What prints no whole articles carries none either.
      if (attachment.isPresent() && options.articles() == Extent.FULL) {
        new AssociatedFile(document, report).embed(attachment.get());
      }
      new DocumentWriter(
              out,
              document.getDocumentCatalog().getCOSObject(),
              document.getDocumentInformation().getCOSObject(),
              drawn.structure())
          .write(drawn.fingerprint());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What is left of a layout once it is drawn: the layout itself is large, and let go. */
  private record Drawn(StructureTree structure, COSString fingerprint) {}

  private Drawn drawn(Document composed, PDDocument document, Fonts fonts) throws IOException {
    Laid laid = new Layout(composed, options.size(), fonts).laid();
    StructureTree structure = new Drawing(document, laid, options.size()).draw(fonts);
    return new Drawn(structure, new COSString(Metadata.fingerprint(laid)));
  }
}
