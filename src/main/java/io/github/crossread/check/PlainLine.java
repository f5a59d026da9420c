package io.github.crossread.check;

/**
 * Text of articles as one line that does nothing but show: no escape sequence of a terminal, no
 * line break that could forge a line of the log, no mark that turns the direction of what follows,
 * no char that XML forbids.
 */
public final class PlainLine {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST = 90;

  /** They join and part letters, in words of several languages. */
  private static final String JOINERS = "\u200C\u200D";

  private PlainLine() {}

  /** Returns the text with white space as blanks, and a replacement mark for each such char. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(PlainLine::plain).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static int plain(int character) {
    return switch (Character.getType(character)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> Character.isWhitespace(character) ? ' ' : REPLACEMENT;
      case Character.FORMAT -> JOINERS.indexOf(character) >= 0 ? character : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      default -> isNoCharacter(character) ? REPLACEMENT : character;
    };
  }

  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE;
  }

  /** Returns the text in quotation marks, cut at a blank if it is long. */
  public static String quoted(String text) {
    return "“" + opening(text) + "”";
  }

  /** Returns the text, cut at a blank if it is long. */
  public static String opening(String text) {
    String line = of(text).strip();
    if (line.length() > LONGEST) {
      int blank = line.lastIndexOf(' ', LONGEST);
      int end =
          blank > 0
              ? blank
              : LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
      line = line.substring(0, end) + "…";
    }
    return line;
  }
}
