package io.github.crossread.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words as they were printed, each char with its place in the article's text.
 *
 * <p>What a reader leaves out between two chars (mark-up, a line break inside a paragraph) is left
 * out here too, and the places still hold. Text that stands nowhere in the article's text, such as
 * a headline given in {@code set.yaml}, has no places.
 */
public final class PrintedText {

  private static final int NOWHERE = -1;

  private final String chars;
  private final int[] begins;
  private final int[] ends;

  /** Where the places of the first char are: texts that are parts of one share its places. */
  private final int first;

  private PrintedText(String chars, int[] begins, int[] ends) {
    this(chars, begins, ends, 0);
  }

  private PrintedText(String chars, int[] begins, int[] ends, int first) {
    this.chars = chars;
    this.begins = begins;
    this.ends = ends;
    this.first = first;
  }

  private int begin(int i) {
    return begins[first + i];
  }

  private int end(int i) {
    return ends[first + i];
  }

  /** Makes text that stands nowhere in the article's text. */
  public static PrintedText nowhere(String chars) {
    return constant(chars, NOWHERE, NOWHERE);
  }

  /** Makes the given stretch of the article's text, char for char. */
  public static PrintedText of(String articleText, Span span) {
    int[] begins = new int[span.length()];
    int[] ends = new int[span.length()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = span.begin() + i;
      ends[i] = begins[i] + 1;
    }
    return new PrintedText(articleText.substring(span.begin(), span.end()), begins, ends);
  }

  /**
   * Makes chars that all stand for one stretch of the article's text, such as the ampersand of its
   * HTML entity.
   */
  public static PrintedText decoded(String chars, Span span) {
    return constant(chars, span.begin(), span.end());
  }

  private static PrintedText constant(String chars, int begin, int end) {
    int[] begins = new int[chars.length()];
    int[] ends = new int[chars.length()];
    Arrays.fill(begins, begin);
    Arrays.fill(ends, end);
    return new PrintedText(chars, begins, ends);
  }

  /** Returns texts one after another, as one. */
  public static PrintedText concatenated(List<PrintedText> texts) {
    int length = texts.stream().mapToInt(PrintedText::length).sum();
    StringBuilder chars = new StringBuilder(length);
    int[] begins = new int[length];
    int[] ends = new int[length];
    for (PrintedText text : texts) {
      System.arraycopy(text.begins, text.first, begins, chars.length(), text.length());
      System.arraycopy(text.ends, text.first, ends, chars.length(), text.length());
      chars.append(text.chars);
    }
    return new PrintedText(chars.toString(), begins, ends);
  }

  /** Returns the stretch from {@code begin} to {@code end}, in chars of this text. */
  public PrintedText slice(int begin, int end) {
    return new PrintedText(chars.substring(begin, end), begins, ends, first + begin);
  }

  /**
   * Returns this text with each run of white space as one space, none at the ends, and without
   * chars that nobody sees.
   */
  public PrintedText folded() {
    return isFolded() ? this : foldedAnew();
  }

  private boolean isFolded() {
    boolean afterSpace = true;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (isUnseen(c) || (isSpace(c) && (afterSpace || c != ' '))) {
        return false;
      }
      afterSpace = c == ' ';
    }
    return chars.isEmpty() || !afterSpace;
  }

  private PrintedText foldedAnew() {
    char[] folded = new char[chars.length()];
    int[] from = new int[chars.length()];
    int length = 0;
    for (int i = 0; i < chars.length(); i++) {
      boolean space = isSpace(chars.charAt(i));
      boolean kept = !space || (length > 0 && folded[length - 1] != ' ');
      if (kept && !isUnseen(chars.charAt(i))) {
        from[length] = i;
        folded[length++] = space ? ' ' : chars.charAt(i);
      }
    }
    if (length > 0 && folded[length - 1] == ' ') {
      length--;
    }
    String text = new String(folded, 0, length);
    if (length == chars.length()) {
      return new PrintedText(text, begins, ends, first);
    }
    int[] newBegins = new int[length];
    int[] newEnds = new int[length];
    for (int i = 0; i < length; i++) {
      newBegins[i] = begin(from[i]);
      newEnds[i] = end(from[i]);
    }
    return new PrintedText(text, newBegins, newEnds);
  }

  /**
   * Soft hyphens, marks of direction and the like: nobody sees them. The joiners stay, they change
   * letters' shapes.
   */
  private static boolean isUnseen(char c) {
    boolean joiner = c == '\u200C' || c == '\u200D';
    return c >= '\u00AD' && !joiner && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSpace(char c) {
    boolean printableAscii = c > ' ' && c < 0x7F;
    return !printableAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Returns where a stretch of this text stands in the article's text.
   *
   * @return the smallest span that covers it, or nothing if it is empty or stands nowhere
   */
  public Optional<Span> source(int begin, int end) {
    if (begin >= end || begin(begin) == NOWHERE || end(end - 1) == NOWHERE) {
      return Optional.empty();
    }
    return Optional.of(new Span(begin(begin), end(end - 1)));
  }

  /** Returns where this whole text stands in the article's text, or nothing. */
  public Optional<Span> source() {
    return source(0, chars.length());
  }

  /** Returns how many chars this text has. */
  public int length() {
    return chars.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedText text
        && chars.equals(text.chars)
        && areSame(begins, first, text.begins, text.first)
        && areSame(ends, first, text.ends, text.first);
  }

  private boolean areSame(int[] places, int from, int[] others, int fromOther) {
    return Arrays.equals(places, from, from + length(), others, fromOther, fromOther + length());
  }

  @Override
  public int hashCode() {
    return chars.hashCode();
  }

  /** Returns the chars themselves. */
  @Override
  public String toString() {
    return chars;
  }
}
