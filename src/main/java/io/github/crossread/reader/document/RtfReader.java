package io.github.crossread.reader.document;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads RTF (Microsoft's specification, version 1.9.1): groups in braces, control words behind
 * backslashes, bytes of a code page, chars by number. What stands in a group for something else
 * than the text (fonts, pictures, heads of pages) is left out.
 */
final class RtfReader {

  private static final int DEEPEST = 1_000;

  private static final int LONGEST_WORD = 32;

  private final Path file;
  private final byte[] bytes;
  private final DocumentText text = new DocumentText();
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private final RtfFonts fonts = new RtfFonts();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfGroup now = new RtfGroup();
  private int at;
  private int toSkip;
  private boolean inParagraph;
  private boolean heading;
  private boolean inTable;
  private boolean inRow;

  private RtfReader(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Reads a document. */
  static DocumentText read(Path file, byte[] bytes) throws InputException {
    RtfReader reader = new RtfReader(file, bytes);
    reader.read();
    return reader.text;
  }

  private void read() throws InputException {
    while (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xFF);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {
          // Line ends stand for nothing in RTF.
        }
        default -> literal(c);
      }
    }
    flush();
    if (!outer.isEmpty()) {
      throw InputException.in(
          file, "its RTF ends early: " + outer.size() + " groups are not closed. Save it again.");
    }
  }

  private void open() throws InputException {
    flush();
    outer.push(now);
    now = now.inner();
    if (outer.size() > DEEPEST) {
      throw InputException.in(
          file,
          "its RTF nests deeper than "
              + DEEPEST
              + " groups, which no article does. Save it again.");
    }
  }

  private void close() {
    flush();
    toSkip = 0;
    if (!outer.isEmpty()) {
      now = outer.pop();
    }
  }

  private void literal(int c) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.write(c);
    }
  }

  /** Bytes are decoded together: in some code pages two are a char. */
  private void flush() {
    if (pending.size() > 0) {
      String words = pending.toString(fonts.charset(now.font()));
      pending.reset();
      add(words);
    }
  }

  private void add(String words) {
    if (now.isFontTable()) {
      return;
    }
    if (!now.isElsewhere() && !now.isHidden()) {
      begin();
      text.add(words);
    }
  }

  private void control() {
    int begin = at;
    while (at < bytes.length && at - begin < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    if (at == begin) {
      symbol();
      return;
    }
    String word = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (toSkip > 0) {
      toSkip--;
    } else {
      flush();
      word(word, number);
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** Returns the number behind a word; one, if there is none. */
  private int number() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int begin = negative ? at + 1 : at;
    int end = begin;
    int value = 0;
    while (end < bytes.length && end - begin < 9 && bytes[end] >= '0' && bytes[end] <= '9') {
      value = 10 * value + bytes[end++] - '0';
    }
    if (end == begin) {
      return 1;
    }
    at = end;
    return negative ? -value : value;
  }

  private void symbol() {
    if (at >= bytes.length) {
      return;
    }
    char c = (char) (bytes[at++] & 0xFF);
    switch (c) {
      case '\'' -> hex();
      case '*' -> now.leave();
      case '~' -> literal(' ');
      case '_' -> literal('-');
      case '\\', '{', '}' -> literal(c);
      case '\r', '\n' -> {
        flush();
        end();
      }
      default -> {
        // A hyphen that may be set, and marks of an index.
      }
    }
  }

  private void hex() {
    if (at + 2 <= bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      at += 2;
      if (high >= 0 && low >= 0) {
        literal(16 * high + low);
      }
    }
  }

  private void word(String word, int number) {
    if (fonts.tell(word, number, now) || now.tell(word, number)) {
      return;
    }
    switch (word) {
      case "par", "sect", "page", "column" -> end();
      case "pard" -> {
        inTable = false;
        heading = false;
      }
      case "intbl" -> inTable = true;
      case "cell" -> cell();
      case "row" -> row();
      case "outlinelevel" -> heading = true;
      case "u" -> unicode(number);
      case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
      default -> RtfGroup.character(word).ifPresent(this::add);
    }
  }

  private void unicode(int number) {
    add(String.valueOf((char) number));
    toSkip = now.skipped();
  }

  private void begin() {
    if (inTable && !inRow) {
      text.beginRow();
      text.beginCell();
      inRow = true;
    } else if (!inTable && inRow) {
      row();
    }
    if (!inParagraph) {
      text.begin();
      inParagraph = true;
    }
  }

  private void end() {
    if (inParagraph && !now.isElsewhere()) {
      text.kind(heading ? Piece.Kind.HEADING : Piece.Kind.PARAGRAPH);
      text.end();
      inParagraph = false;
    }
  }

  private void cell() {
    if (!now.isElsewhere()) {
      end();
      text.beginCell();
    }
  }

  private void row() {
    if (inRow && !now.isElsewhere()) {
      end();
      text.endRow();
      inRow = false;
    }
  }
}
