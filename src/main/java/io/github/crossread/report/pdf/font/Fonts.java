package io.github.crossread.report.pdf.font;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts of one report, read when first needed: widths, and which font shows which character.
 */
public final class Fonts {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<UserFont> chosen;
  private final Map<UserFont, FontFile> chosenFiles = new HashMap<>();
  private final Map<String, FontFile> files = new HashMap<>();
  private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);
  private final NavigableSet<Integer> missing = new TreeSet<>();

  private record Glyph(FontFile file, double advance, boolean missing) {}

  /**
   * Makes the fonts of a report.
   *
   * @param chosen the user's, by order; each for what the face's own and those before it lack
   */
  public Fonts(List<UserFont> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  /**
   * Text that one font can show.
   *
   * @param font the font
   * @param text what to show
   * @param replaced whether {@code text} stands for characters that no font has
   */
  public record Stretch(FontFile font, String text, boolean replaced) {}

  /** Returns how wide a character is, in parts of the size. */
  public double advance(int character, Face face) {
    return glyph(face, character).advance;
  }

  /** Returns whether one font of a face shows both characters. */
  boolean inOneFont(int a, int b, Face face) {
    Glyph first = glyph(face, a);
    return !first.missing && first.file.has(b) && first.file == glyph(face, b).file;
  }

  /** Returns whether no font has a character. */
  boolean isMissing(int character, Face face) {
    return glyph(face, character).missing;
  }

  /** Returns the characters asked for that no font has, in the order of Unicode. */
  public NavigableSet<Integer> missing() {
    return Collections.unmodifiableNavigableSet(missing);
  }

  /** Cuts a text where the font changes. */
  public List<Stretch> stretches(String text, Face face) {
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
      return new Stretch(glyph.file, text, false);
    }
    String shown = Character.toString(REPLACEMENT).repeat(text.codePointCount(0, text.length()));
    return new Stretch(glyph.file, shown, true);
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
    Optional<FontFile> file = files(face).filter(f -> f.has(character)).findFirst();
    // PDF/A forbids glyphs that stand for private characters.
    if (file.isPresent() && Character.getType(character) != Character.PRIVATE_USE) {
      return new Glyph(file.get(), file.get().advance(character), false);
    }
    if (character == REPLACEMENT) {
      throw new IllegalStateException("no font of " + face + " has U+FFFD");
    }
    missing.add(character);
    Glyph replacement = glyph(face, REPLACEMENT);
    return new Glyph(replacement.file, replacement.advance, true);
  }

  /** Returns a face's fonts in their order; none is read before those before it are asked. */
  private Stream<FontFile> files(Face face) {
    Stream<FontFile> own = Stream.of(face.own()).map(this::bundled);
    Stream<FontFile> users =
        chosen.stream().map(font -> chosenFiles.computeIfAbsent(font, UserFont::file));
    Stream<FontFile> last = face.fallbacks().stream().map(this::bundled);
    return Stream.of(own, users, last).flatMap(fonts -> fonts);
  }

  private FontFile bundled(String file) {
    return files.computeIfAbsent(file, FontFile::bundled);
  }
}
