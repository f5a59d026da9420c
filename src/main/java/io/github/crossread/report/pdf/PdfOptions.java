package io.github.crossread.report.pdf;

import io.github.crossread.document.Extent;
import io.github.crossread.report.pdf.font.UserFont;
import io.github.crossread.report.pdf.type.PageSize;
import java.util.List;

/**
 * What the user chose for the PDF.
 *
 * @param size the page
 * @param articles how much of the articles is printed
 * @param fonts by order; each for the characters that the plugin's own and those before it lack
 */
public record PdfOptions(PageSize size, Extent articles, List<UserFont> fonts) {
  /** Copies the fonts. */
  public PdfOptions {
    fonts = List.copyOf(fonts);
  }

  /** Makes options for whole articles. */
  public PdfOptions(PageSize size, List<UserFont> fonts) {
    this(size, Extent.FULL, fonts);
  }

  /** Makes options with the plugin's own fonts. */
  public PdfOptions(PageSize size) {
    this(size, Extent.FULL, List.of());
  }
}
