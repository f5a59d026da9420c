package io.github.crossread.article;

import java.util.Arrays;
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

  private PrintedText(String chars, int[] begins, int[] ends) {
    this.chars = chars;
    this.begins = begins;
    this.ends = ends;
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

  /** Returns this text followed by another. */
  public PrintedText plus(PrintedText next) {
    return new PrintedText(chars + next.chars, join(begins, next.begins), join(ends, next.ends));
  }

  private static int[] join(int[] a, int[] b) {
    int[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  /** Returns the stretch from {@code begin} to {@code end}, in chars of this text. */
  public PrintedText slice(int begin, int end) {
    return new PrintedText(
        chars.substring(begin, end),
        Arrays.copyOfRange(begins, begin, end),
        Arrays.copyOfRange(ends, begin, end));
  }

  /** Returns this text with each run of white space as one space, and none at the ends. */
  public PrintedText folded() {
    StringBuilder folded = new StringBuilder(chars.length());
    int[] from = new int[chars.length()];
    for (int i = 0; i < chars.length(); i++) {
      boolean space = isSpace(chars.charAt(i));
      if (!space || endsInWord(folded)) {
        from[folded.length()] = i;
        folded.append(space ? ' ' : chars.charAt(i));
      }
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      length--;
    }
    int[] newBegins = new int[length];
    int[] newEnds = new int[length];
    for (int i = 0; i < length; i++) {
      newBegins[i] = begins[from[i]];
      newEnds[i] = ends[from[i]];
    }
    return new PrintedText(folded.substring(0, length), newBegins, newEnds);
  }

  private static boolean endsInWord(StringBuilder folded) {
    return !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Returns where a stretch of this text stands in the article's text.
   *
   * @return the smallest span that covers it, or nothing if it is empty or stands nowhere
   */
  public Optional<Span> source(int begin, int end) {
    if (begin >= end || begins[begin] == NOWHERE || ends[end - 1] == NOWHERE) {
      return Optional.empty();
    }
    return Optional.of(new Span(begins[begin], ends[end - 1]));
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
        && Arrays.equals(begins, text.begins)
        && Arrays.equals(ends, text.ends);
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
