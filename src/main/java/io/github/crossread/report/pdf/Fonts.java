package io.github.crossread.report.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of one report, read when first needed: widths, and which font shows which character.
 */
final class Fonts {
  private static final int REPLACEMENT = 0xFFFD;

  private final Map<String, FontFile> files = new HashMap<>();
  private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

  private record Glyph(FontFile file, double advance, boolean missing) {}

  /**
   * Text that one font can show.
   *
   * @param font the font
   * @param text what to show
   * @param original what stands for {@code text} where the fonts lack its characters
   */
  record Stretch(FontFile font, String text, Optional<String> original) {}

  /** Returns how wide a text is, in points. */
  double width(String text, Type type) {
    double width = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      width += advance(text.codePointAt(i), type);
    }
    return width;
  }

  /** Returns how wide a character is, in points. */
  double advance(int character, Type type) {
    return glyph(type.face(), character).advance * type.size();
  }

  /** Cuts a text where the font changes. */
  List<Stretch> stretches(String text, Face face) {
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      Glyph first = glyph(face, text.codePointAt(begin));
      int end = begin;
      while (end < text.length() && sameFont(first, glyph(face, text.codePointAt(end)))) {
        end = text.offsetByCodePoints(end, 1);
      }
      stretches.add(stretch(first, text.substring(begin, end)));
      begin = end;
    }
    return stretches;
  }

  private static boolean sameFont(Glyph a, Glyph b) {
    return a.file == b.file && a.missing == b.missing;
  }

  private static Stretch stretch(Glyph glyph, String text) {
    if (!glyph.missing) {
      return new Stretch(glyph.file, text, Optional.empty());
    }
    String shown = Character.toString(REPLACEMENT).repeat(text.codePointCount(0, text.length()));
    return new Stretch(glyph.file, shown, Optional.of(text));
  }

  private Glyph glyph(Face face, int character) {
    Map<Integer, Glyph> known = glyphs.computeIfAbsent(face, f -> new HashMap<>());
    Glyph glyph = known.get(character);
    if (glyph == null) {
      glyph = find(face, character);
      known.put(character, glyph);
    }
    return glyph;
  }

  private Glyph find(Face face, int character) {
    for (String name : face.files()) {
      FontFile file = files.computeIfAbsent(name, FontFile::read);
      if (file.has(character)) {
        return new Glyph(file, file.advance(character), false);
      }
    }
    if (character == REPLACEMENT) {
      throw new IllegalStateException("no font of " + face + " has U+FFFD");
    }
    Glyph replacement = glyph(face, REPLACEMENT);
    return new Glyph(replacement.file, replacement.advance, true);
  }
}
