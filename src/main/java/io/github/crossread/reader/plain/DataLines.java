package io.github.crossread.reader.plain;

import io.github.crossread.reader.format.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of data that stand in a text: pictures and attachments as base64 (RFC 4648), folded into
 * lines as mails fold them. They are no words; data in one line is found by its length.
 */
final class DataLines {

  /** So many such lines follow each other. */
  private static final int FEWEST = 3;

  private static final Pattern DATA = Pattern.compile("[A-Za-z0-9+/_-]{40,}={0,2}");

  /** Words that are joined by hyphens have no capitals and digits among small letters. */
  private static final Pattern MIXED = Pattern.compile("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*");

  private static final Pattern LAST = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

  private DataLines() {}

  /** Returns the lines that are words. */
  static List<Line> without(String text, List<Line> lines) {
    List<Line> words = new ArrayList<>();
    int begin = 0;
    while (begin < lines.size()) {
      int end = begin;
      while (end < lines.size() && isData(lines.get(end).words(text))) {
        end++;
      }
      if (end - begin >= FEWEST) {
        begin = isLast(text, lines, end) ? end + 1 : end;
      } else {
        words.addAll(lines.subList(begin, Math.min(end + 1, lines.size())));
        begin = end + 1;
      }
    }
    return words;
  }

  private static boolean isData(String line) {
    return line.indexOf(' ') < 0 && DATA.matcher(line).matches() && MIXED.matcher(line).matches();
  }

  private static boolean isLast(String text, List<Line> lines, int place) {
    return place < lines.size()
        && !lines.get(place).afterBlank()
        && LAST.matcher(lines.get(place).words(text)).matches();
  }
}
