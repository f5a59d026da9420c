package io.github.crossread.reader.pdf;

import io.github.crossread.reader.export.Exports;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.source.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF: the text of its pages in the order in which it was written, a blank line between paragraphs.
 * Words that a hyphen parts at the end of a line, heads of pages and paragraphs that run over pages
 * are read as in any text that was copied out of a PDF.
 */
public final class PdfFormat implements ArticleFormat {

  /** No article has more pages, and no export that a database makes. */
  private static final int MOST_PAGES = 1_000;

  private static final int MOST_MEMORY = 256 * 1024 * 1024;

  @Override
  public Set<String> endings() {
    return Set.of("pdf");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    return Head.isOf(bytes, '%', 'P', 'D', 'F', '-');
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    String text = text(file, bytes);
    if (text.isBlank()) {
      throw InputException.in(
          file,
          "there is no text in this PDF, only pictures of pages. Have its text recognized (OCR), and"
              + " save that as plain text.");
    }
    List<Extract> exported = Exports.outOf(file, text);
    return exported.isEmpty()
        ? List.of(FieldText.article(file, Optional.empty(), text, Facts.NONE, List.of()))
        : exported;
  }

  private static String text(Path file, byte[] bytes) throws InputException {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw InputException.in(
            file, "this PDF has more than " + MOST_PAGES + " pages. Save those of the article.");
      }
      BoundedStripper stripper = new BoundedStripper();
      String text = stripper.getText(document);
      if (stripper.isTooMuch()) {
        throw InputException.in(
            file,
            "a page of this PDF unpacks to, draws or shows more than that of any article. Save the"
                + " article as plain text.");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw InputException.in(
          file, "this PDF is locked with a password. Unlock it, or save its text as plain text.");
    } catch (OutOfMemoryError packedObjects) {
      // PDFBox unpacks streams of objects whole, and nothing bounds them; they are free again here.
      throw InputException.in(
          file,
          "this PDF unpacks to more than fits into the memory of the build. Save the article as plain"
              + " text.");
    } catch (IOException | RuntimeException e) {
      // What PDFBox doesn't expect ends in an exception of any kind.
      throw InputException.in(
          file, "this PDF is damaged or ends early. Save it again, or its text as plain text.");
    }
  }
}
