package io.github.crossread.report.pdf.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How a paragraph is written: the order in which its characters stand on a line (Unicode Standard
 * Annex 9), and the forms that Arabic letters take beside each other.
 */
public final class Writing {
  private static final char NON_JOINER = '\u200c';
  private static final char LEFT_TO_RIGHT_MARK = '\u200e';

  private static final char REPLACEMENT = '\ufffd';

  private static final char JOINER = '\u200d';

  /** Stands where a character is drawn as part of the one before it; no text has it. */
  private static final char ABSORBED = '\ufffe';

  private final String drawn;
  private final boolean rightToLeft;
  private final Optional<Bidi> order;

  /**
   * Characters that stand side by side and run in one direction.
   *
   * @param begin the first, in the paragraph
   * @param end after the last
   * @param rightToLeft whether the first stands at the right
   */
  public record Directed(int begin, int end, boolean rightToLeft) {}

  private Writing(String drawn, boolean rightToLeft, Optional<Bidi> order) {
    this.drawn = drawn;
    this.rightToLeft = rightToLeft;
    this.order = order;
  }

  /**
   * Finds how a paragraph is written.
   *
   * @param text the paragraph
   * @param printed what of it outlets printed: if most of its letters run from right to left, the
   *     paragraph does
   * @param fonts tell which forms of letters there are
   * @param faces the face at a place in {@code text}
   */
  public static Writing of(String text, String printed, Fonts fonts, IntFunction<Face> faces) {
    char[] chars = text.toCharArray();
    if (!Bidi.requiresBidi(chars, 0, chars.length)) {
      return new Writing(withWholeSigns(text, text, fonts, faces), false, Optional.empty());
    }
    boolean rightToLeft = runsRightToLeft(printed);
    Bidi order = new Bidi();
    order.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    String joined = joined(text, fonts, faces);
    return new Writing(withWholeSigns(text, joined, fonts, faces), rightToLeft, Optional.of(order));
  }

  /** Returns what is drawn with one mark for an emoji of several characters that no font has. */
  private static String withWholeSigns(
      String text, String drawn, Fonts fonts, IntFunction<Face> faces) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return drawn;
    }
    StringBuilder whole = new StringBuilder(drawn);
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text);
    int begin = 0;
    for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
      if (isLackingEmoji(text.substring(begin, end), fonts, faces.apply(begin))) {
        whole.setCharAt(begin, REPLACEMENT);
        for (int i = begin + 1; i < end; i++) {
          whole.setCharAt(i, ABSORBED);
        }
      }
      begin = end;
    }
    return whole.toString();
  }

  private static boolean isLackingEmoji(String sign, Fonts fonts, Face face) {
    int first = sign.codePointAt(0);
    return sign.length() > Character.charCount(first)
        && Character.isSupplementaryCodePoint(first)
        && Character.getType(first) == Character.OTHER_SYMBOL
        && sign.codePoints().anyMatch(c -> !isSilent(c) && fonts.isMissing(c, face));
  }

  private static boolean runsRightToLeft(String text) {
    long surplus =
        text.codePoints()
            .map(UCharacter::getDirection)
            .map(d -> d == UCharacterDirection.LEFT_TO_RIGHT ? -1 : isRightToLeft(d) ? 1 : 0)
            .sum();
    return surplus > 0;
  }

  private static boolean isRightToLeft(int direction) {
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Returns the text with each letter in its form, where the font that has the letter has it. */
  private static String joined(String text, Fonts fonts, IntFunction<Face> faces) {
    String shaped = shaped(text);
    StringBuilder joined = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char form = shaped.charAt(i);
      boolean ligature = i + 1 < text.length() && isAbsorbed(text, shaped, i + 1);
      if (form == letter || Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (fonts.inOneFont(letter, form, faces.apply(i))) {
        joined.setCharAt(i, form);
        if (ligature) {
          joined.setCharAt(i + 1, ABSORBED);
        }
      }
      if (ligature) {
        i++;
      }
    }
    return joined.toString();
  }

  private static boolean isAbsorbed(String text, String shaped, int i) {
    return shaped.charAt(i) == ' ' && text.charAt(i) != ' ';
  }

  private static String shaped(String text) {
    try {
      return new ArabicShaping(
              ArabicShaping.LETTERS_SHAPE
                  | ArabicShaping.LENGTH_FIXED_SPACES_NEAR
                  | ArabicShaping.TEXT_DIRECTION_LOGICAL)
          .shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("no room is asked for, so none can be lacking", e);
    }
  }

  /** Returns whether the paragraph runs from right to left. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** Returns the character that is drawn for the one at a place; see {@link #isSilent}. */
  public int drawn(int place) {
    return drawn.codePointAt(place);
  }

  /**
   * Returns whether a character says only whether its neighbours join, or which way they run, and
   * is not drawn.
   */
  public static boolean isSilent(int character) {
    return character == JOINER
        || character == NON_JOINER
        || character == LEFT_TO_RIGHT_MARK
        || character == ABSORBED;
  }

  /** Returns where a letter ends, with the signs on it and what is drawn together with it. */
  public int letterEnd(int begin, int most) {
    int end = drawn.offsetByCodePoints(begin, 1);
    while (end < most && !isAbsorbed(end) && belongsToTheLetterBefore(drawn.codePointAt(end))) {
      end = drawn.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static String audible(String text) {
    StringBuilder audible = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isSilent(c)).forEach(audible::appendCodePoint);
    return audible.toString();
  }

  private static boolean belongsToTheLetterBefore(int character) {
    int type = Character.getType(character);
    return isSilent(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Returns whether a character is drawn as part of the one before it. */
  public boolean isAbsorbed(int place) {
    return drawn.charAt(place) == ABSORBED;
  }

  /** Returns what stands on a line, from left to right. */
  public List<Directed> line(int begin, int end) {
    if (order.isEmpty() || begin == end) {
      return List.of(new Directed(begin, end, false));
    }
    Bidi line = order.get().setLine(begin, end);
    List<Directed> runs = new ArrayList<>();
    for (int i = 0; i < line.countRuns(); i++) {
      BidiRun run = line.getVisualRun(i);
      runs.add(new Directed(begin + run.getStart(), begin + run.getLimit(), run.isOddRun()));
    }
    return runs;
  }

  /**
   * Returns the characters to draw from left to right for a stretch of one direction; a space for a
   * letter that is absorbed, so that it has a place.
   */
  public String shown(int begin, int end, boolean reversed) {
    String shown = isAbsorbed(begin) ? " " : audible(drawn.substring(begin, end));
    return reversed
        ? Bidi.writeReverse(shown, Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING)
        : shown;
  }
}
