package io.github.crossread.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font from the class path: which characters it has, and how wide they are. */
final class FontFile {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unit;

  private FontFile(TrueTypeFont font) throws IOException {
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    unit = 1.0 / font.getUnitsPerEm();
  }

  /** Reads a font. */
  static FontFile read(String file) {
    try (InputStream in = PdfRenderer.class.getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // A ligature's glyph has no way back to its characters, which PDF/UA demands (7.21.7).
      font.setEnableGsub(false);
      return new FontFile(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether it has a glyph for a character. */
  boolean has(int character) {
    return characters.getGlyphId(character) > 0;
  }

  /** Returns a character's width, in parts of the size. */
  double advance(int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) * unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the font itself, to be embedded. */
  TrueTypeFont font() {
    return font;
  }
}
