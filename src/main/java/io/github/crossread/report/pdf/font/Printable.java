package io.github.crossread.report.pdf.font;

import java.text.Normalizer;

/** What of a string can reach a font: composed, without controls, nothing that no font may map. */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** Returns the text with white space as spaces; what can't be printed is dropped or replaced. */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(printable, c));
    return Normalizer.normalize(printable, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder printable, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> printable.append(Character.isWhitespace(c) ? " " : "");
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printable.append(' ');
      case Character.FORMAT -> printable.append(Writing.isSilent(c) ? Character.toString(c) : "");
      case Character.SURROGATE -> printable.appendCodePoint(REPLACEMENT);
      default -> {
        if (!isVariationSelector(c)) {
          printable.appendCodePoint(isNoncharacter(c) ? REPLACEMENT : c);
        }
      }
    }
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
