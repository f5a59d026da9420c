package io.github.crossread.reader.format;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Chars that nobody sees and that say nothing where they stand: soft hyphens, marks of direction,
 * joiners between letters that do not join, selectors of shapes behind what has one shape, tags.
 *
 * <p>Joiners and selectors stay where they make an emoji or shape the letters of a script that
 * needs them.
 */
final class HiddenCharacter {

  /** Scripts whose letters stand side by side, whatever is put between them. */
  private static final Set<UnicodeScript> UNJOINED =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;

  /** A flag of a region has so many at most. */
  private static final int MOST_TAGS = 7;

  /** Signs of ASCII that keycaps are made of, and two marks that have a coloured shape. */
  private static final String SHAPED_MARKS = "#*\u203C\u2049";

  private HiddenCharacter() {}

  /** Returns where the hidden char that begins at a place ends; the place itself if none does. */
  static int end(String chars, int at) {
    char first = chars.charAt(at);
    if (first < '\u00AD') {
      return at;
    }
    int c = chars.codePointAt(at);
    return isHidden(c, before(chars, at)) || (isTag(c) && !isOfFlag(chars, at))
        ? at + Character.charCount(c)
        : at;
  }

  private static boolean isHidden(int c, int before) {
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return !joins(before);
    }
    if (isSelector(c)) {
      return !hasShapes(before);
    }
    return Character.getType(c) == Character.FORMAT && !isTag(c);
  }

  private static boolean isOfFlag(String chars, int at) {
    int flag = at;
    for (int tags = 0; tags < MOST_TAGS && isTag(before(chars, flag)); tags++) {
      flag -= Character.charCount(before(chars, flag));
    }
    return before(chars, flag) == BLACK_FLAG;
  }

  /** Returns the code point before a place; a space at the start. */
  private static int before(String chars, int at) {
    return at == 0 ? ' ' : chars.codePointBefore(at);
  }

  private static boolean joins(int before) {
    return switch (Character.getType(before)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.ENCLOSING_MARK -> true;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER ->
          !UNJOINED.contains(UnicodeScript.of(before));
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          isSelector(before) || !UNJOINED.contains(UnicodeScript.of(before));
      default -> false;
    };
  }

  /** Signs, digits and Han have shapes to choose from; other letters and spaces have not. */
  private static boolean hasShapes(int before) {
    return switch (Character.getType(before)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.DECIMAL_DIGIT_NUMBER -> true;
      default -> SHAPED_MARKS.indexOf(before) >= 0 || UnicodeScript.of(before) == UnicodeScript.HAN;
    };
  }

  static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isTag(int c) {
    return c >= FIRST_TAG && c <= LAST_TAG;
  }
}
