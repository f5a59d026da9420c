package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.Foot;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.part.StateMarks;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** The sums under a grid's columns, and below them what its marks mean. */
final class GridFeet {
  /** How high a line of what the marks mean is, the first with the space above it. */
  private static final double LEGEND = 15;

  private static final double LEGEND_LINE = 12;

  private static final double SIDE_X = 4;
  private static final double SIDE_Y = 4.4;
  private static final int MOST_SQUARES = 30;
  private static final double NUMBERS = 13;

  /** What a caption below a title needs beside a number. */
  private static final double CAPTION = 12;

  private final Setting setting;
  private final Grid grid;
  private final GridColumns columns;

  GridFeet(Setting setting, Grid grid, GridColumns columns) {
    this.setting = setting;
    this.grid = grid;
    this.columns = columns;
  }

  /** Returns how high the sums are. */
  double height() {
    return grid.feet().stream().mapToDouble(foot -> squares(foot) + numbers(foot)).sum();
  }

  private double numbers(Foot foot) {
    boolean perhaps = foot.counts().stream().anyMatch(count -> count.perhaps() > 0);
    return columns.isThin() ? 14 : NUMBERS + (perhaps ? 11 : 0);
  }

  private double squares(Foot foot) {
    if (!foot.squares() || columns.isThin()) {
      return 0;
    }
    int most = foot.counts().stream().mapToInt(c -> c.sure() + c.perhaps()).max().orElse(0);
    if (most == 0 || most > MOST_SQUARES) {
      return 0;
    }
    return Math.max(CAPTION, 4 + Math.ceil((double) most / across()) * (SIDE_Y + 1));
  }

  private int across() {
    return Math.max(1, (int) ((columns.pitch() - 3) / (SIDE_X + 1)));
  }

  /** Puts the sums below {@code y}. */
  void put(Board board, GridBoard lines, double y) {
    Tag tfoot = lines.foot();
    double top = y;
    for (Foot foot : grid.feet()) {
      Tag row = tfoot.child("TR");
      Tag head = row.head("Row");
      Colour colour = foot.squares() ? Colour.VERMILLION : Colour.INK;
      double squares = squares(foot);
      Lines label = line(foot.title() + " ", Type.SMALL_NAME, colour, head.child("Span"));
      board.put(label, 0, top + 3 + label.baseline());
      if (squares > 0) {
        Lines caption =
            setting.line(
                foot.caption(), Type.SMALL, Colour.GREY, head.child("Span"), columns.label());
        board.put(caption, 0, top + 3 + label.height() + caption.baseline());
      }
      for (int i = 0; i < foot.counts().size(); i++) {
        Tag cell = row.child("TD");
        if (squares > 0) {
          squares(board, foot.counts().get(i), i, top + 2);
        }
        count(board, cell, foot, i, top + squares);
      }
      if (lines.isNoted()) {
        row.child("TD");
      }
      top += squares + numbers(foot);
    }
  }

  /** Draws a square for each; what they count stands as a number below. */
  private void squares(Board board, Count count, int column, double top) {
    int across = across();
    double left = columns.middle(column) - (across * (SIDE_X + 1) - 1) / 2;
    for (int i = 0; i < count.sure() + count.perhaps(); i++) {
      int line = i / across;
      double x = left + i % across * (SIDE_X + 1);
      Rectangle square = new Rectangle(x, top + line * (SIDE_Y + 1), SIDE_X, SIDE_Y);
      board.add(
          i < count.sure()
              ? Item.Shape.filled(Tag.ARTIFACT, square, Colour.VERMILLION)
              : Item.Shape.drawn(
                  Tag.ARTIFACT,
                  new Rectangle(square.x() + .3, square.y() + .3, SIDE_X - .6, SIDE_Y - .6),
                  Colour.VERMILLION,
                  .6));
    }
  }

  private void count(Board board, Tag cell, Foot foot, int column, double top) {
    Count count = foot.counts().get(column);
    Colour colour = foot.squares() ? Colour.VERMILLION : Colour.INK;
    if (columns.isThin()) {
      int most = foot.counts().stream().mapToInt(Count::sure).max().orElse(0);
      double height = most == 0 ? 0 : 11.0 * count.sure() / most;
      Rectangle bar =
          new Rectangle(
              columns.middle(column) - columns.mark() / 2,
              top + 13 - height,
              columns.mark(),
              height);
      Tag number = cell.child("Span").actual(Integer.toString(count.sure()));
      board.add(Item.Shape.filled(number, bar, colour));
      return;
    }
    Lines sure = line(count.sure() + " ", Type.SMALL_NAME, colour, cell.child("Span"));
    board.putCentred(sure, columns.middle(column), top + 3 + sure.baseline());
    if (count.perhaps() > 0) {
      Tag span = cell.child("Span").actual(setting.words("says.perhaps.spoken", count.perhaps()));
      Lines perhaps = line("+" + count.perhaps() + "?", Type.SMALL, Colour.GREY, span);
      if (perhaps.width() > columns.pitch()) {
        perhaps = line(count.perhaps() + "?", Type.SMALL, Colour.GREY, span);
      }
      if (perhaps.width() <= columns.pitch()) {
        board.putCentred(perhaps, columns.middle(column), top + NUMBERS + perhaps.baseline());
      }
    }
  }

  private Lines line(String words, Type type, Colour colour, Tag tag) {
    return setting.line(words, type, colour, tag, Double.MAX_VALUE);
  }

  /** Puts what the marks mean below {@code top}; returns where it ends. */
  double legend(Board board, Tag section, List<State> states, double top) {
    Tag words = section.child("P");
    double x = 0;
    double y = top;
    for (State state : states) {
      boolean round = state.isRound();
      double width = round ? 7 : columns.isThin() ? 5 : 20;
      String name = setting.words(state.key()) + " ";
      Lines block = setting.block(name, Type.SMALL, Colour.INK, words, Double.MAX_VALUE);
      if (x > 0 && x + width + 4 + block.width() > setting.measure()) {
        x = 0;
        y += LEGEND_LINE;
      }
      Rectangle room = new Rectangle(x, y + 2.5, width, StateMarks.HEIGHT);
      List<Item.Shape> mark =
          columns.isThin()
              ? StateMarks.thin(state, Tag.ARTIFACT, room)
              : StateMarks.mark(state, Tag.ARTIFACT, room);
      mark.forEach(board::add);
      board.put(block, x + width + 4, y + 2.5 + StateMarks.HEIGHT - 2);
      x += width + 4 + block.width() + 9;
    }
    return y + LEGEND;
  }
}
