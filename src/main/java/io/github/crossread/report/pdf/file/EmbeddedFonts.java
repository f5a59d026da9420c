package io.github.crossread.report.pdf.file;

import io.github.crossread.report.pdf.font.FontFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts in a document, each embedded when it is first drawn with, and only what is drawn. */
final class EmbeddedFonts {
  private final PDDocument document;
  private final Map<FontFile, PDType0Font> fonts = new LinkedHashMap<>();

  EmbeddedFonts(PDDocument document) {
    this.document = document;
  }

  /** Returns a font to draw with. */
  PDType0Font font(FontFile file) throws IOException {
    PDType0Font font = fonts.get(file);
    if (font == null) {
      font = PDType0Font.load(document, file.font(), true);
      fonts.put(file, font);
    }
    return font;
  }

  /** Embeds what was drawn with, once all is drawn. */
  void embed() throws IOException {
    for (PDType0Font font : fonts.values()) {
      font.subset();
    }
  }
}
