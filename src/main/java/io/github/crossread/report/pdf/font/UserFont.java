package io.github.crossread.report.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file of the user's that is fit to be embedded. Safe to use from several threads. */
public final class UserFont {
  private static final String POSTSCRIPT = "OTTO";
  private static final String COLLECTION = "ttcf";

  private final byte[] bytes;

  private UserFont(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a font: TrueType outlines in a {@code .ttf} or {@code .otf}, or the first font of a
   * collection of such ones.
   *
   * @throws UnusableFontException if it is no such file, or may not be embedded
   */
  public static UserFont read(Path file) throws UnusableFontException {
    UserFont font = new UserFont(bytes(file));
    try {
      check(font, file);
    } catch (IOException | RuntimeException e) {
      throw new UnusableFontException(file + " is no font that can be read: " + e.getMessage());
    }
    return font;
  }

  private static byte[] bytes(Path file) throws UnusableFontException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnusableFontException("there is no file " + file);
    } catch (IOException e) {
      throw new UnusableFontException(file + " can't be read: " + e);
    }
  }

  private String kind() {
    byte[] first = Arrays.copyOf(bytes, POSTSCRIPT.length());
    return new String(first, StandardCharsets.ISO_8859_1);
  }

  private static void check(UserFont user, Path file) throws IOException, UnusableFontException {
    TrueTypeFont font = user.parsed();
    if (font instanceof OpenTypeFont type && type.isPostScript()) {
      throw new UnusableFontException(
          file
              + " has PostScript outlines (CFF), which can't be embedded in part; take the font"
              + " with TrueType outlines (glyf)");
    }
    OS2WindowsMetricsTable rights = font.getOS2Windows();
    if (rights == null || font.getPostScript() == null) {
      throw new UnusableFontException(file + " lacks tables that a PDF needs (OS/2, post)");
    }
    if (forbidsEmbedding(rights.getFsType())) {
      throw new UnusableFontException(
          file
              + " says that it may not be embedded in part (its fsType is "
              + rights.getFsType()
              + ")");
    }
    FontFile.of(font);
  }

  private static boolean forbidsEmbedding(int rights) {
    return (rights & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
        || (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0
        || (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0;
  }

  /** Returns a text that two fonts share only if they are the same. */
  @Override
  public String toString() {
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  /** Returns the font for one document. */
  FontFile file() {
    try {
      return FontFile.of(parsed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont parsed() throws IOException {
    return switch (kind()) {
      case COLLECTION -> firstOfCollection();
      case POSTSCRIPT -> new OTFParser().parse(new RandomAccessReadBuffer(bytes));
      default -> new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    };
  }

  /** The collection is left open, as its font reads from it when glyphs are asked for. */
  @SuppressWarnings("resource")
  private TrueTypeFont firstOfCollection() throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(fonts::add);
    return fonts.get(0);
  }
}
