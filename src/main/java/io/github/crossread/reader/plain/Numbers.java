package io.github.crossread.reader.plain;

import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a list sets before its items: {@code 1.}, {@code 2.} and so on, from one in
 * steps of one. A number that opens a line and stands in no such row is a word of it.
 */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+(?=[^\\d\\s])");

  /** So many items prove a list. */
  private static final int FEWEST = 3;

  private final Map<Integer, Integer> begins;

  private Numbers(Map<Integer, Integer> begins) {
    this.begins = begins;
  }

  /** Finds the numbers of a text's lists. */
  static Numbers of(String text, List<Line> lines) {
    Map<Integer, Integer> begins = new HashMap<>();
    Map<Integer, Integer> row = new HashMap<>();
    int due = 1;
    for (Line line : lines) {
      Matcher number = NUMBER.matcher(text).region(line.span().begin(), line.span().end());
      if (number.lookingAt()) {
        int value = Integer.parseInt(number.group(1));
        if (value != due) {
          due = 1;
          row.clear();
        }
        if (value == due) {
          row.put(line.span().begin(), number.end());
          due++;
          if (row.size() >= FEWEST) {
            begins.putAll(row);
          }
        }
      }
    }
    return new Numbers(begins);
  }

  /** Returns a paragraph's words without its number. */
  Span without(Span paragraph) {
    return new Span(begins.getOrDefault(paragraph.begin(), paragraph.begin()), paragraph.end());
  }
}
