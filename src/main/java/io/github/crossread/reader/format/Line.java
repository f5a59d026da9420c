package io.github.crossread.reader.format;

import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param span where its words stand, without white space around them
 * @param afterBlank whether a blank line stands before it
 */
public record Line(Span span, boolean afterBlank) {

  /** Returns the lines of a stretch of text that are not blank. */
  public static List<Line> of(String text, Span stretch) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int begin = stretch.begin();
    while (begin < stretch.end()) {
      int end = lineEnd(text, begin, stretch.end());
      Span words = trimmed(text, begin, end);
      if (words.length() > 0) {
        lines.add(new Line(words, blank));
      }
      blank = words.length() == 0;
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What Unicode calls a line end, whatever system wrote it. */
  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Span trimmed(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns which line of the text this is, from 1. */
  public int number(String text) {
    String before = text.substring(0, span.begin());
    boolean opens = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
    return (int) before.lines().count() + (opens ? 1 : 0);
  }

  /** Returns the words of this line. */
  public String words(String text) {
    return text.substring(span.begin(), span.end());
  }
}
