package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.part.StateMarks;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a grid: its heads, its rows with their marks, its notes. */
final class GridBoard {
  /** From row to row, in points. */
  static final double ROW = 13;

  /** The height of a group's title, with the space above it. */
  static final double GROUP = 15.5;

  /** The height of the names over the columns. */
  static final double HEADS = 15;

  private static final double NUMBER = 17;
  private static final double TICK = 8;
  private static final int NOTE_LINES = 2;

  private final Setting setting;
  private final Grid grid;
  private final GridColumns columns;
  private final Tag table;
  private final boolean noted;
  private double notesEnd;

  /**
   * Opens a grid's table.
   *
   * @param section what it is tagged in
   */
  GridBoard(Setting setting, Grid grid, GridColumns columns, Tag section) {
    this.setting = setting;
    this.grid = grid;
    this.columns = columns;
    table = section.child("Table");
    noted =
        columns.notes() > 0
            && grid.groups().stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !row.notes().isEmpty());
  }

  /** Returns what sums are tagged in, once the rows are there. */
  Tag foot() {
    return table.child("TFoot");
  }

  /** Returns whether a column of notes stands at the right. */
  boolean isNoted() {
    return noted;
  }

  /** Returns what a group's rows are tagged in. */
  Tag body() {
    return table.child("TBody");
  }

  /** Puts the heads of the columns below {@code y}. */
  void heads(Board board, double y) {
    heads(board, y, table.child("THead").child("TR"));
  }

  /** Puts the heads of the columns below {@code y}, as what is repeated on a page. */
  void repeatedHeads(Board board, double y) {
    heads(board, y, Tag.ARTIFACT);
  }

  private void heads(Board board, double y, Tag row) {
    double baseline = y + Type.SMALL_NAME.baseline() + 2;
    Lines what =
        setting.line(
            setting.words("says.column"), Type.SMALL, Colour.GREY, row.head("Column"), 100);
    if (grid.kind() == Kind.STATEMENTS) {
      board.put(what, 0, baseline);
    }
    for (int i = 0; i < grid.columns().size(); i++) {
      Tag head = row.head("Column");
      if (!columns.isThin()) {
        name(board, head, i, baseline);
      } else if (head != Tag.ARTIFACT) {
        head.alternative(setting.report().outlet(article(i)).name());
      }
    }
    if (noted) {
      Lines notes =
          setting.line(
              setting.words("says.notes"), Type.SMALL, Colour.GREY, row.head("Column"), 90);
      board.put(notes, setting.measure() - columns.notes() + TICK + 3, baseline);
    }
  }

  private String article(int column) {
    return grid.columns().get(column).article();
  }

  private void name(Board board, Tag head, int column, double baseline) {
    Tag link = head == Tag.ARTIFACT ? head : head.child("Link");
    Lines name = setting.line(columns.names().get(column), Type.SMALL_NAME, Colour.INK, link, 120);
    double x = columns.middle(column) - name.width() / 2;
    board.put(name, x, baseline);
    ReportOutlet outlet = setting.report().outlet(article(column));
    String target = Destinations.outlet(outlet.article());
    String contents =
        setting.words("pdf.link.outlet", outlet.name(), setting.places().page(target));
    setting.area(board, name, link, contents, target, x, baseline);
  }

  /** Puts a group's title below {@code y}. */
  void title(Board board, Tag body, Group group, double y) {
    int across = grid.columns().size() + 1 + (noted ? 1 : 0);
    Tag tag = body.child("TR").head("Row").with("Table", "ColSpan", across);
    Lines title = setting.line(group.title(), Type.SMALL_NAME, Colour.GREY, tag, columns.label());
    board.put(title, 0, y + GROUP - 3.5);
  }

  /** Puts a row below {@code y}. */
  void row(Board board, Tag body, Row row, double y) {
    Tag tr = body.child("TR");
    double baseline = y + ROW - 3.6;
    row.passage().ifPresent(id -> board.add(new Item.Anchor(Destinations.row(id), y)));
    label(board, tr.head("Row"), row, baseline);
    for (int i = 0; i < row.cells().size(); i++) {
      cell(board, tr.child("TD"), row.cells().get(i), i, y);
    }
    board.rule(
        0,
        y + ROW - .3,
        columns.middle(row.cells().size() - 1) + columns.pitch() / 2,
        Colour.RULE,
        .3);
    if (noted) {
      notes(board, tr.child("TD"), row, y);
    }
  }

  private void label(Board board, Tag head, Row row, double baseline) {
    double x = 0;
    if (row.passage().isPresent()) {
      String id = row.passage().get();
      x = NUMBER;
      String target = target(row);
      String contents =
          setting.words("pdf.link.matrix", setting.number(id), setting.places().page(target));
      setting.link(board, head, setting.number(id) + " ", contents, target, 0, baseline);
    }
    Tag printed = head.child("Span");
    row.article().ifPresent(article -> printed.language(setting.languages().of(article)));
    TextRun words = new TextRun(row.text(), Type.ROW, Colour.INK, printed);
    board.put(setting.lines().block(List.of(words), columns.label() - x, 1), x, baseline);
  }

  /** Where a statement's words are laid side by side, or at least stand. */
  private String target(Row row) {
    String id = row.passage().orElseThrow();
    List<String> candidates = new ArrayList<>();
    candidates.add(Destinations.statement(id));
    for (Column column : grid.columns()) {
      candidates.add(Destinations.entry(column.article(), id));
    }
    candidates.add(Destinations.outlet(row.article().orElse(article(0))));
    return setting.places().first(candidates.toArray(String[]::new));
  }

  private void cell(Board board, Tag cell, Cell shown, int column, double y) {
    if (shown.state() == State.EMPTY) {
      return;
    }
    Tag mark = cell.child("Span").actual(spoken(shown));
    double width = columns.mark();
    Rectangle room =
        new Rectangle(
            columns.middle(column) - width / 2,
            y + (ROW - StateMarks.HEIGHT) / 2,
            width,
            StateMarks.HEIGHT);
    if (columns.isThin()) {
      StateMarks.thin(shown.state(), mark, room).forEach(board::add);
      return;
    }
    StateMarks.mark(shown.state(), mark, room).forEach(board::add);
    if (columns.hasPlaces() && !shown.place().isEmpty()) {
      place(board, mark, shown, room);
    }
  }

  private String spoken(Cell cell) {
    String state = setting.words(cell.state().key());
    return cell.place().isEmpty() ? state : setting.words("state.sentence", state, cell.place());
  }

  private void place(Board board, Tag tag, Cell cell, Rectangle room) {
    State state = cell.state();
    String text = cell.place() + (state == State.PERHAPS ? "?" : "");
    Colour colour = state == State.SAME ? Colour.WHITE : Colour.INK;
    Lines number = setting.line(text, Type.SMALL, colour, tag, Double.MAX_VALUE);
    if (number.width() > room.width() - 1) {
      return;
    }
    double middle = room.x() + room.width() / 2;
    if (state == State.OTHER) {
      double width = number.width() + 3;
      Rectangle box = new Rectangle(middle - width / 2, room.y() + .8, width, room.height() - 1.6);
      board.add(Item.Shape.filled(tag, box, Colour.WHITE));
    }
    board.putCentred(number, middle, room.y() + room.height() - 2);
  }

  /** Puts the weightiest of what was found of a row at its right, if notes before leave room. */
  private void notes(Board board, Tag cell, Row row, double y) {
    double top = Math.max(y + 1, notesEnd);
    if (row.notes().isEmpty() || top > y + 2 * ROW) {
      return;
    }
    double x = setting.measure() - columns.notes() + TICK + 3;
    TextRun words = new TextRun(row.notes().get(0), Type.SMALL, Colour.INK, cell);
    Lines block = setting.lines().block(List.of(words), setting.measure() - x, NOTE_LINES);
    board.rule(x - TICK - 3, top + 5, TICK, Colour.INK, .7);
    board.put(block, x, top + block.baseline());
    notesEnd = top + block.height() + 1.5;
  }

  /** Forgets how far down the notes of earlier rows reach. */
  void endNotes() {
    notesEnd = 0;
  }

  /** Returns how far down the notes of the rows reach, in points. */
  double notesEnd() {
    return notesEnd;
  }

  /** Draws a frame around each group of columns that print one text. */
  void frames(Board board, double top, double bottom) {
    int from = 0;
    List<Column> all = grid.columns();
    while (from < all.size()) {
      int to = from;
      while (to < all.size()
          && all.get(to).text() == all.get(from).text()
          && all.get(from).text() > 0) {
        to++;
      }
      if (to > from) {
        double x = columns.left() + columns.pitch() * from + .5;
        Rectangle frame = new Rectangle(x, top, columns.pitch() * (to - from) - 1, bottom - top);
        board.add(Item.Shape.drawn(Tag.ARTIFACT, frame, Colour.SKY, .8));
      }
      from = Math.max(to, from + 1);
    }
  }

  /** Returns which letter stands for whom, if letters do. */
  static Optional<List<TextRun>> key(Setting setting, Grid grid, GridColumns columns, Tag tag) {
    if (!columns.lettered()) {
      return Optional.empty();
    }
    List<TextRun> key = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      // No break between a letter and its name.
      String letter = columns.names().get(i) + "\u00a0";
      key.add(new TextRun(letter, Type.SMALL_NAME, Colour.INK, tag));
      String whole = setting.report().outlet(grid.columns().get(i).article()).shortName();
      String name = setting.lines().fit(whole, Type.SMALL, 90).replace(' ', '\u00a0');
      key.add(new TextRun(name + "  ", Type.SMALL, Colour.GREY, tag));
    }
    return Optional.of(key);
  }
}
