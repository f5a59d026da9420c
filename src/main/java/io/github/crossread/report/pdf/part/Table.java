package io.github.crossread.report.pdf.part;

import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A table under a title: its head is repeated on each page that it runs on, its rows stand on the
 * first line's baseline.
 */
public final class Table {
  /** The space above a table's title. */
  static final double BEFORE = 10;

  private final Setting setting;
  private final String title;
  private final List<Column> columns;
  private final double left;
  private final double pad;
  private final Tag tag;
  private final List<Slice> slices = new ArrayList<>();
  private final Slice repeat;

  /**
   * A column.
   *
   * @param head what stands over it
   * @param x where it begins, or ends if its words stand at the right
   * @param right whether its words stand at the right
   * @param type the head's type
   * @param colour the head's colour
   */
  record Column(String head, double x, boolean right, Type type, Colour colour) {
    static Column left(String head, double x) {
      return new Column(head, x, false, Type.SMALL, Colour.GREY);
    }

    static Column right(String head, double x) {
      return new Column(head, x, true, Type.SMALL, Colour.GREY);
    }
  }

  /**
   * Opens a table.
   *
   * @param section what it is tagged in
   * @param opening what stands above the table's head, its title and caption
   * @param title the title, for the pages on which it is continued
   * @param left where its rules begin
   * @param pad the space above and below a row's words
   */
  Table(
      Setting setting,
      Tag section,
      Board opening,
      String title,
      List<Column> columns,
      double left,
      double pad) {
    this.setting = setting;
    this.title = title;
    this.columns = List.copyOf(columns);
    this.left = left;
    this.pad = pad;
    tag = section.child("Table");
    Tag row = tag.child("THead").child("TR");
    double top = opening.items().isEmpty() ? 0 : opening.bottom() + 3;
    slices.add(head(opening, row, top).slice(BEFORE).kept());
    repeat = repeat();
  }

  /** Makes the words above a table. */
  static Board title(Setting setting, Tag heading, String title) {
    TextRun run = new TextRun(title, Type.NAME, Colour.INK, heading);
    Lines name = setting.lines().block(List.of(run), setting.measure(), 3);
    return new Board().put(name, 0, name.baseline());
  }

  /** Makes the words above a table, and below them what it shows. */
  static Board opening(Setting setting, Tag section, String title, String caption) {
    Board opening = title(setting, section.child("H3"), title);
    Lines words =
        setting.block(caption, Type.SMALL, Colour.GREY, section.child("P"), setting.measure());
    return opening.put(words, 0, opening.bottom() + words.baseline());
  }

  private Board head(Board board, Tag row, double top) {
    double baseline = top + Type.SMALL.baseline();
    for (Column column : columns) {
      Tag cell = row.head("Column");
      Lines head = setting.block(column.head, column.type, column.colour, cell, 200);
      if (column.right) {
        board.putRight(head, column.x, baseline);
      } else {
        board.put(head, column.x, baseline);
      }
    }
    return board.rule(left, top + 13, setting.measure() - left, Colour.INK, .75);
  }

  private Slice repeat() {
    Board board = new Board();
    List<TextRun> runs =
        List.of(
            new TextRun(title + " ", Type.NAME, Colour.INK, Tag.ARTIFACT),
            new TextRun(setting.words("pdf.continued"), Type.SMALL, Colour.GREY, Tag.ARTIFACT));
    Lines name = setting.lines().block(runs, setting.measure() - left, 1);
    board.put(name, left, name.baseline());
    return head(board, Tag.ARTIFACT, name.height() + 3).slice(0);
  }

  /** Returns the rows' tag, to be made a row by {@link #add}. */
  Tag row() {
    if (tag.children().size() == 1) {
      tag.child("TBody");
    }
    return tag.children().get(1).child("TR");
  }

  /** Returns the space above a row's words. */
  double pad() {
    return pad;
  }

  /** Adds a row, whose words stand {@link #pad} below its top. */
  void add(Board row) {
    double height = row.bottom() + pad;
    row.rule(left, height - .4, setting.measure() - left, Colour.RULE, .4);
    slices.add(row.slice(0, height).repeating(repeat));
  }

  /** Adds a row that names those below it, and stays with them. */
  void addTitle(Board row) {
    slices.add(row.slice(2, row.bottom() + 1).repeating(repeat).kept());
  }

  /**
   * Returns the table's slices, a note below it unless that is empty. No row stands alone with the
   * head or at the table's end, where there are more.
   */
  List<Slice> slices(Tag section, String note) {
    int last = slices.size() - 1;
    List.of(0, 1, last - 1).stream().filter(row -> 0 <= row && row < last).forEach(this::keep);
    if (!note.isEmpty()) {
      keep(last);
      Lines words =
          setting.block(note, Type.SMALL, Colour.GREY, section.child("P"), setting.measure());
      slices.add(new Board().put(words, 0, words.baseline()).slice(3));
    }
    return List.copyOf(slices);
  }

  private void keep(int row) {
    slices.set(row, slices.get(row).kept());
  }
}
