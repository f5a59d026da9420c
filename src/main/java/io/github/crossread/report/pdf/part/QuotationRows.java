package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Evidence.QuotationTable;
import io.github.crossread.report.Evidence.Version;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** A quotation in its versions, one under the other. */
final class QuotationRows {
  private static final double WORDS_X = 82;
  private static final double WORDS_WIDTH = 246;
  private static final double GIVEN_X = 346;
  private static final double OUTLET_WIDTH = 76;
  private static final int MOST_LINES = 6;
  private static final double PAD = 3.5;

  private final Setting setting;
  private final QuotationTable quotation;
  private final Dressing dressing;
  private final Tag section;

  QuotationRows(Setting setting, Tag part, QuotationTable quotation) {
    this.setting = setting;
    this.quotation = quotation;
    dressing = new Dressing(setting);
    section = part.child("Sect");
  }

  /** Lays out the table. */
  List<Slice> slices() {
    Board opening = Table.title(setting, section.child("H3"), quotation.title());
    opening.anchor(Destinations.quotation(quotation.passage()));
    caption(opening);
    List<Column> columns =
        List.of(
            Column.left(setting.words("pdf.column.outlet"), 0),
            Column.left(setting.words("pdf.quotations.words"), WORDS_X),
            Column.left(setting.words("pdf.quotations.givenTo"), GIVEN_X));
    Table table = new Table(setting, section, opening, quotation.title(), columns, 0, PAD);
    quotation.versions().forEach(version -> table.add(row(table.row(), version)));
    return table.slices(section, quotation.note());
  }

  private void caption(Board board) {
    Tag tag = section.child("P");
    List<TextRun> runs = new ArrayList<>();
    String base = quotation.versions().isEmpty() ? "" : quotation.versions().get(0).outlets();
    double y = board.bottom() + Type.SMALL.baseline() + 1;
    double x = setting.passage(board, tag, quotation.passage(), 0, y) + 3;
    runs.add(small(setting.words("pdf.quotations.beside", base) + " ", tag.child("Span")));
    runs.addAll(dressing.runs(sample(), Type.SMALL, tag));
    Lines words = setting.lines().block(runs, PageSize.MEASURE - x, 2);
    board.put(words, x, y);
  }

  private static TextRun small(String words, Tag tag) {
    return new TextRun(words, Type.SMALL, Colour.GREY, tag);
  }

  private StyledText sample() {
    return new StyledText(
        List.of(
            new StyledText.Run(setting.words("pdf.mark.onlyHere"), Style.ONLY_HERE),
            new StyledText.Run(", ", Style.PLAIN),
            new StyledText.Run(setting.words("pdf.mark.onlyThere"), Style.ONLY_THERE),
            new StyledText.Run(", ", Style.PLAIN),
            new StyledText.Run(setting.words("pdf.mark.houseStyle"), Style.HOUSE_STYLE),
            new StyledText.Run(".", Style.PLAIN)));
  }

  private Board row(Tag row, Version version) {
    double baseline = PAD + Type.PRINTED.baseline();
    Board board = new Board();
    Tag head = row.head("Row");
    Lines names =
        setting.block(version.outlets(), Type.NAME, Colour.INK, head.child("P"), OUTLET_WIDTH);
    board.put(names, 0, baseline);
    relation(board, head, version, PAD + names.height());
    board.put(words(printed(row), version), WORDS_X, baseline);
    List<TextRun> givenTo = dressing.runs(version.givenTo(), Type.PRINTED, printed(row));
    board.put(setting.lines().block(givenTo, PageSize.MEASURE - GIVEN_X), GIVEN_X, baseline);
    return board;
  }

  /** Versions of one quotation are matched word by word, so all are in one language. */
  private Tag printed(Tag row) {
    return row.child("TD").language(setting.languageOf(quotation.passage()));
  }

  private void relation(Board board, Tag head, Version version, double y) {
    Marks.mark(version.mark(), Tag.ARTIFACT, 0, y + 2, Marks.SMALL).forEach(board::add);
    Lines words =
        setting.block(
            version.relation(), Type.SMALL, Colour.GREY, head.child("P"), OUTLET_WIDTH - 10);
    board.put(words, 10, y + 1 + words.baseline());
  }

  /** Sets the words; where they run long, what is the same as in the base is shortened. */
  private Lines words(Tag cell, Version version) {
    List<TextRun> whole = dressing.runs(version.words(), Type.PRINTED, Tag.ARTIFACT);
    int lines = setting.lines().block(whole, WORDS_WIDTH).lines().size();
    boolean shortened = lines > MOST_LINES && version.mark() != Mark.BASE;
    List<TextRun> runs =
        shortened
            ? new Shortening(setting, dressing).runs(version.words(), cell)
            : dressing.runs(version.words(), Type.PRINTED, cell);
    return setting.lines().block(runs, WORDS_WIDTH);
  }
}
