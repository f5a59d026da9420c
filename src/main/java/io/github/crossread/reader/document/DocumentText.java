package io.github.crossread.reader.document;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the paragraphs of a document together as they come: paragraphs may hold others (boxes,
 * notes), rows of tables hold cells, cells hold paragraphs.
 */
final class DocumentText {

  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** A document with more is no article or export. */
  private static final int MOST_CHARS = 32 * 1024 * 1024;

  private final List<DocumentLine> lines = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private int chars;

  /** A paragraph that has not ended. */
  private static final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private Piece.Kind kind = Piece.Kind.PARAGRAPH;
  }

  /** A row that has not ended: its cells, each of paragraphs. */
  private static final class TableRow {
    private final List<List<DocumentLine>> cells = new ArrayList<>();
  }

  /** A paragraph begins. */
  void begin() {
    open.push(new Paragraph());
  }

  /** The paragraph is of some kind. */
  void kind(Piece.Kind kind) {
    if (!open.isEmpty()) {
      open.element().kind = kind;
    }
  }

  /** Words stand in the paragraph. */
  void add(String words) {
    chars += words.length();
    if (!open.isEmpty() && chars <= MOST_CHARS) {
      open.element().words.append(words);
    }
  }

  /** Returns whether the document is longer than what is read. */
  boolean isTooLong() {
    return chars > MOST_CHARS;
  }

  /** The paragraph ends. */
  void end() {
    if (open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.pop();
    for (String part : parts(paragraph.words.toString())) {
      add(new DocumentLine(paragraph.kind, part));
    }
  }

  private void add(DocumentLine line) {
    if (rows.isEmpty()) {
      lines.add(line);
    } else {
      List<List<DocumentLine>> cells = rows.element().cells;
      if (cells.isEmpty()) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(line);
    }
  }

  /** A line that is broken by hand behind the end of a sentence ends a paragraph as well. */
  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : LINES.split(words.strip(), -1)) {
      String folded = SPACES.matcher(line).replaceAll(" ").strip();
      if (part.length() > 0 && SentenceEdges.endsSentence(part.toString())) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() > 0 ? " " : "").append(folded);
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  /** A row of a table begins. */
  void beginRow() {
    rows.push(new TableRow());
  }

  /** A cell of the row begins. */
  void beginCell() {
    if (!rows.isEmpty()) {
      rows.element().cells.add(new ArrayList<>());
    }
  }

  /**
   * The row ends. Its cells are one row of the article if each has one line; else the table is
   * there for the layout, and its paragraphs are those of the article.
   */
  void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    List<List<DocumentLine>> cells =
        rows.pop().cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() == 1)) {
      List<String> words = cells.stream().map(cell -> cell.get(0).words()).toList();
      add(new DocumentLine(Piece.Kind.ROW, String.join(" ", words)));
    } else {
      cells.forEach(cell -> cell.forEach(this::add));
    }
  }

  /** Returns the paragraphs, but for empty ones. */
  List<DocumentLine> lines() {
    while (!open.isEmpty()) {
      end();
    }
    while (!rows.isEmpty()) {
      endRow();
    }
    return List.copyOf(lines);
  }
}
