package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Evidence.Credit;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** Who is named as the source of each outlet's text. */
final class CreditRows {
  private static final double BYLINE_X = 111;
  private static final double AGENCY_X = 263;
  private static final double AGENCY_WIDTH = 111;
  private static final double PAD = 3;
  private static final double BASELINE = PAD + Type.PRINTED.baseline();

  private final Setting setting;
  private final Tag section;

  CreditRows(Setting setting, Tag part) {
    this.setting = setting;
    section = part.child("Sect");
  }

  /** Lays out the table. */
  List<Slice> slices() {
    String title = setting.words("pdf.credits");
    Board opening = Table.opening(setting, section, title, setting.words("pdf.credits.caption"));
    List<Column> columns =
        List.of(
            Column.left(setting.words("pdf.column.outlet"), 0),
            Column.left(setting.words("pdf.credits.byline"), BYLINE_X),
            Column.left(setting.words("pdf.credits.agency"), AGENCY_X),
            Column.right(setting.words("pdf.credits.shared"), PageSize.MEASURE));
    Table table = new Table(setting, section, opening, title, columns, 0, PAD);
    for (Credit credit : setting.report().evidence().credits()) {
      table.add(row(table.row(), credit));
    }
    return table.slices(section, setting.words("pdf.credits.note"));
  }

  private Board row(Tag tr, Credit credit) {
    Board board = new Board();
    String name = setting.name(setting.report().outlet(credit.article()), Type.NAME, BYLINE_X - 6);
    board.put(
        setting.block(name, Type.NAME, Colour.INK, tr.head("Row"), BYLINE_X - 6), 0, BASELINE);
    Lines byline =
        setting.block(
            credit.byline(), Type.PRINTED, Colour.INK, tr.child("TD"), AGENCY_X - BYLINE_X - 12);
    board.put(byline, BYLINE_X, BASELINE);
    board.put(agency(tr.child("TD"), credit), AGENCY_X, BASELINE);
    Lines shared = setting.block(credit.shared(), Type.TEXT, Colour.INK, tr.child("TD"), 100);
    return board.putRight(shared, PageSize.MEASURE, BASELINE);
  }

  private Lines agency(Tag cell, Credit credit) {
    TextRun run =
        credit.missing()
            ? new TextRun(credit.agency(), Type.NAME, Colour.INK, TextRun.Dress.BOXED, cell)
            : new TextRun(credit.agency(), Type.TEXT, Colour.INK, cell);
    return setting.lines().block(List.of(run), AGENCY_WIDTH);
  }
}
