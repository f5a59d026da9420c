package io.github.crossread.report.pdf.part;

import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Head;
import io.github.crossread.document.DocumentBlock.TableRow;
import io.github.crossread.document.DocumentBlock.Tone;
import io.github.crossread.document.DocumentBlock.Words;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.TextRun.Dress;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of the document: its columns as wide as it says, words under each other in a cell. */
final class TableRows {
  private static final double PAD = 2.5;
  private static final double GUTTER = 10;

  /** Of words that run longer, what is the same as in the base is shortened. */
  private static final int MOST_LINES = 5;

  private static final double ASIDE_GAP = 7;

  /** One line of words beside which an aside may stand. */
  private record Beside(double width, double baseline) {}

  private final Setting setting;
  private final Tag section;
  private final DocumentBlock.Table block;
  private final Dressing dressing;

  TableRows(Setting setting, Tag section, DocumentBlock.Table block) {
    this.setting = setting;
    this.section = section;
    this.block = block;
    dressing = new Dressing(setting);
  }

  /** Lays out the table. */
  List<Slice> slices() {
    if (block.rows().isEmpty()) {
      return List.of(none());
    }
    Board opening = Table.opening(setting, section, block.title(), block.caption());
    Table table = new Table(setting, section, opening, block.title(), columns(), 0, PAD);
    for (TableRow row : block.rows()) {
      if (row.isTitle()) {
        table.addTitle(title(table.row(), row));
      } else {
        table.add(row(table.row(), row));
      }
    }
    return table.slices(section, block.note());
  }

  private Slice none() {
    Board board = Table.title(setting, section.child("H3"), block.title());
    Lines words =
        setting.block(block.note(), Type.TEXT, Colour.INK, section.child("P"), setting.measure());
    return board.put(words, 0, Type.NAME.leading() + words.baseline()).slice(Table.BEFORE);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < block.heads().size(); i++) {
      Head head = block.heads().get(i);
      columns.add(
          head.right()
              ? Column.right(head.title(), x(i) + width(i))
              : Column.left(head.title(), x(i)));
    }
    return columns;
  }

  private double x(int column) {
    int before = block.heads().subList(0, column).stream().mapToInt(Head::share).sum();
    return setting.measure() * before / 100;
  }

  private double width(int column) {
    boolean last = column + 1 == block.heads().size();
    double share = setting.measure() * block.heads().get(column).share() / 100;
    return last ? share : share - GUTTER;
  }

  private Board anchored(TableRow row) {
    Board board = new Board();
    row.place().ifPresent(place -> board.anchor(Destinations.place(place)));
    return board;
  }

  /** Words that name the rows below stand in one line, one after the other. */
  private Board title(Tag tr, TableRow row) {
    Board board = anchored(row);
    Tag head = tr.head("Row").with("Table", "ColSpan", block.heads().size());
    double x = 0;
    for (Words words : row.cells().get(0)) {
      double baseline = PAD + Type.TEXT.baseline();
      if (words.tone() == Tone.STATEMENT) {
        x += setting.passage(board, head, words.plain(), x, baseline) + 6;
      } else {
        Lines lines = lines(words, head.child("P"), setting.measure() - x);
        board.put(lines, x, baseline);
      }
    }
    return board;
  }

  private Board row(Tag tr, TableRow row) {
    Board board = anchored(row);
    for (int i = 0; i < row.cells().size(); i++) {
      Tag cell = i == 0 ? tr.head("Row") : tr.child("TD");
      double y = PAD;
      double baseline = Type.PRINTED.baseline();
      Optional<Beside> before = Optional.empty();
      for (Words words : row.cells().get(i)) {
        if (words.tone() == Tone.STATEMENT) {
          setting.passage(board, cell, words.plain(), x(i), y + baseline);
          continue;
        }
        Tag paragraph = cell.child("P").language(words.article().flatMap(setting.languages()::of));
        Lines lines = lines(words, paragraph, width(i));
        if (i > 0 && words.tone() == Tone.ASIDE && isBeside(before, lines, width(i))) {
          board.put(lines, x(i) + before.get().width() + ASIDE_GAP, before.get().baseline());
          continue;
        }
        before = beside(words, lines, y + (y == PAD ? baseline : lines.baseline()));
        if (block.heads().get(i).right()) {
          board.putRight(lines, x(i) + width(i), y + baseline);
        } else {
          board.put(lines, x(i), y + (y == PAD ? baseline : lines.baseline()));
        }
        y += lines.height() + (words.tone() == Tone.BOXED ? PAD : 0);
      }
    }
    return board;
  }

  private static Optional<Beside> beside(Words words, Lines lines, double baseline) {
    boolean isShort = words.tone() != Tone.PRINTED && lines.lines().size() == 1;
    return isShort ? Optional.of(new Beside(lines.width(), baseline)) : Optional.empty();
  }

  private static boolean isBeside(Optional<Beside> before, Lines lines, double width) {
    return before.map(one -> one.width() + ASIDE_GAP + lines.width() <= width).orElse(false)
        && lines.lines().size() == 1;
  }

  private Lines lines(Words words, Tag tag, double width) {
    return switch (words.tone()) {
      case NAME, STATEMENT -> setting.block(words.plain(), Type.NAME, Colour.INK, tag, width);
      case PLAIN -> setting.block(words.plain(), Type.TEXT, Colour.INK, tag, width);
      case ASIDE -> setting.block(words.plain(), Type.SMALL, Colour.GREY, tag, width);
      case BOXED ->
          setting
              .lines()
              .block(
                  List.of(new TextRun(words.plain(), Type.NAME, Colour.INK, Dress.BOXED, tag)),
                  width);
      case PRINTED -> printed(words, tag, width);
    };
  }

  private Lines printed(Words words, Tag tag, double width) {
    List<TextRun> whole = dressing.runs(words.text(), Type.PRINTED, Tag.ARTIFACT);
    boolean isLong = setting.lines().block(whole, width).lines().size() > MOST_LINES;
    boolean isMarked = words.text().runs().size() > 1;
    List<TextRun> runs =
        isLong && isMarked
            ? new Shortening(setting, dressing).runs(words.text(), tag)
            : dressing.runs(words.text(), Type.PRINTED, tag);
    return setting.lines().block(runs, width);
  }
}
