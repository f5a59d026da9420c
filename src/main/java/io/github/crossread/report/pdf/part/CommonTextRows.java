package io.github.crossread.report.pdf.part;

import io.github.crossread.report.CommonText;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** Two outlets each whose text has a common origin, the verdict, and what speaks for it. */
final class CommonTextRows {
  private static final double VERDICT_X = 135;
  private static final double REASONS_X = 217;
  private static final double GUTTER = 12;
  private static final double PAD = 3;
  private static final double BASELINE = PAD + Type.NAME.baseline();
  private static final double BETWEEN_REASONS = 1.5;

  private final Setting setting;
  private final Tag section;

  CommonTextRows(Setting setting, Tag part) {
    this.setting = setting;
    section = part.child("Sect");
  }

  /** Lays out the table. */
  List<Slice> slices(List<CommonText> texts) {
    String title = setting.words("pdf.common");
    Board opening = Table.opening(setting, section, title, setting.words("pdf.common.caption"));
    List<Column> columns =
        List.of(
            Column.left(setting.words("pdf.common.pair"), 0),
            Column.left(setting.words("pdf.common.verdict"), VERDICT_X),
            Column.left(setting.words("pdf.common.reasons"), REASONS_X));
    Table table = new Table(setting, section, opening, title, columns, 0, PAD);
    texts.forEach(text -> table.add(row(table.row(), text)));
    return table.slices(section, setting.report().originRule());
  }

  private Board row(Tag tr, CommonText text) {
    Board board = new Board();
    Lines outlets =
        setting.block(text.outlets(), Type.NAME, Colour.INK, tr.head("Row"), VERDICT_X - GUTTER);
    board.put(outlets, 0, BASELINE);
    Lines verdict =
        setting.block(
            text.verdict(), Type.TEXT, Colour.INK, tr.child("TD"), REASONS_X - VERDICT_X - GUTTER);
    board.put(verdict, VERDICT_X, BASELINE);
    Tag cell = tr.child("TD");
    double y = PAD;
    for (String reason : text.reasons()) {
      Lines block =
          setting.block(
              reason, Type.TEXT, Colour.INK, cell.child("P"), PageSize.MEASURE - REASONS_X);
      board.put(block, REASONS_X, y + block.baseline());
      y += block.height() + BETWEEN_REASONS;
    }
    return board;
  }
}
