package io.github.crossread.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFontTest {
  private static final int IDEOGRAPH = 0x6A4B;

  /** A CFF table (Adobe Technical Note 5176) of one empty glyph. */
  private static final byte[] LEAST_OUTLINES =
      HexFormat.of()
          .parseHex(
              "01000401" // header
                  + "000101010241" // names: A
                  + "000101010e"
                  + "1d0000002011"
                  + "8b1d0000002612" // outlines at 32, rest at 38
                  + "0000"
                  + "0000" // strings, subroutines: none
                  + "00010101020e"); // outlines: one that ends

  @TempDir private Path folder;

  private static byte[] chinese() throws IOException {
    String name = "fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf";
    try (InputStream in = UserFontTest.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void what_no_other_font_has_is_taken_from_the_users() throws Exception {
    UserFont font = UserFont.read(file("zh.ttf", chinese()));

    Fonts fonts = new Fonts(List.of(font));

    assertThat(fonts.stretches("a\u6a4b", Face.SERIF))
        .hasSize(2)
        .noneMatch(Fonts.Stretch::replaced);
    assertThat(fonts.missing()).isEmpty();
  }

  @Test
  void without_it_the_character_is_missing() {
    Fonts fonts = new Fonts(List.of());

    assertThat(fonts.stretches("\u6a4b", Face.SERIF)).allMatch(Fonts.Stretch::replaced);
    assertThat(fonts.missing()).containsExactly(IDEOGRAPH);
  }

  @Test
  void the_first_font_of_a_collection_is_taken() throws Exception {
    UserFont font = UserFont.read(file("zh.ttc", collection(chinese())));

    assertThat(new Fonts(List.of(font)).stretches("\u6a4b", Face.SANS))
        .noneMatch(Fonts.Stretch::replaced);
  }

  /** Puts the head of a collection before a font, and moves the font's tables down by it. */
  private static byte[] collection(byte[] font) throws IOException {
    int head = 16;
    ByteBuffer moved = ByteBuffer.wrap(font.clone());
    int tables = moved.getShort(4);
    for (int i = 0; i < tables; i++) {
      int offset = 12 + 16 * i + 8;
      moved.putInt(offset, moved.getInt(offset) + head);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(out);
    data.writeBytes("ttcf");
    data.writeInt(0x00010000);
    data.writeInt(1);
    data.writeInt(head);
    data.write(moved.array());
    return out.toByteArray();
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() -> UserFont.read(folder.resolve("none.ttf")))
        .isInstanceOf(UnusableFontException.class)
        .hasMessage("there is no file " + folder.resolve("none.ttf"));
  }

  @Test
  void what_is_no_font_is_refused() throws IOException {
    Path text = file("text.ttf", "Merrow Courier".getBytes(StandardCharsets.UTF_8));
    Path empty = file("empty.ttf", new byte[0]);
    Path half = file("half.ttf", java.util.Arrays.copyOf(chinese(), 100_000));

    for (Path file : List.of(text, empty, half)) {
      assertThatThrownBy(() -> UserFont.read(file))
          .isInstanceOf(UnusableFontException.class)
          .hasMessageStartingWith(file + " is no font that can be read");
    }
  }

  @Test
  void a_font_with_postscript_outlines_is_refused() throws Exception {
    Path file = file("cff.otf", withPostScriptOutlines(chinese()));

    assertThatThrownBy(() -> UserFont.read(file))
        .isInstanceOf(UnusableFontException.class)
        .hasMessage(
            file
                + " has PostScript outlines (CFF), which can't be embedded in part; take the font"
                + " with TrueType outlines (glyf)");
  }

  /** Puts the least PostScript outlines in the place of a font's own. */
  private static byte[] withPostScriptOutlines(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes);
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals("glyf")) {
        font.put(entry, "CFF ".getBytes(StandardCharsets.US_ASCII));
        font.put(font.getInt(entry + 8), LEAST_OUTLINES);
      }
    }
    font.put(0, "OTTO".getBytes(StandardCharsets.US_ASCII));
    return bytes;
  }

  @Test
  void a_font_that_may_not_be_embedded_is_refused() throws Exception {
    byte[] bytes = chinese();
    ByteBuffer font = ByteBuffer.wrap(bytes);
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        font.putShort(font.getInt(entry + 8) + 8, (short) 2);
      }
    }

    assertThatThrownBy(() -> UserFont.read(file("restricted.ttf", bytes)))
        .isInstanceOf(UnusableFontException.class)
        .hasMessageEndingWith("may not be embedded in part (its fsType is 2)");
  }
}
