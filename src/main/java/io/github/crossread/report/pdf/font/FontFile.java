package io.github.crossread.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font: which characters it has, and how wide they are. Not for several threads. */
public final class FontFile {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unit;

  private FontFile(TrueTypeFont font) throws IOException {
    this.font = font;
    // A ligature's glyph has no way back to its characters, which PDF/UA demands (7.21.7).
    font.setEnableGsub(false);
    characters = font.getUnicodeCmapLookup();
    unit = 1.0 / font.getUnitsPerEm();
  }

  /** Reads a font from the class path. */
  static FontFile bundled(String file) {
    try (InputStream in = FontFile.class.getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return of(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wraps a font that is read already. */
  static FontFile of(TrueTypeFont font) throws IOException {
    return new FontFile(font);
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
  public TrueTypeFont font() {
    return font;
  }
}
