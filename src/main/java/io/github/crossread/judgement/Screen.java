package io.github.crossread.judgement;

import io.github.crossread.check.PlainLine;
import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Lays text out in lines of a terminal: words that nothing but show, broken where the line ends.
 */
final class Screen {

  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /** Makes an empty screen with lines of so many columns. */
  Screen(int width) {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, width));
  }

  /** Adds an empty line. */
  Screen gap() {
    text.append('\n');
    return this;
  }

  /** Adds a paragraph, each line with blanks before it. */
  Screen paragraph(int indent, String words) {
    String line = PlainLine.of(words).strip();
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(line);
    StringBuilder current = new StringBuilder();
    int begin = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      add(indent, current, line.substring(begin, end));
      begin = end;
    }
    end(indent, current);
    return this;
  }

  private void add(int indent, StringBuilder current, String piece) {
    if (columns(current) + columns(piece.stripTrailing()) > width - indent) {
      end(indent, current);
    }
    piece
        .codePoints()
        .forEach(
            c -> {
              // A word longer than a line: an address, or a text without blanks.
              if (columns(current) + columns(c) > width - indent && !Character.isWhitespace(c)) {
                end(indent, current);
              }
              current.appendCodePoint(c);
            });
  }

  private void end(int indent, StringBuilder current) {
    if (!current.toString().isBlank()) {
      text.append(" ".repeat(indent)).append(current.toString().stripTrailing()).append('\n');
    }
    current.setLength(0);
  }

  private static int columns(CharSequence words) {
    return words.codePoints().map(Screen::columns).sum();
  }

  private static int columns(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
