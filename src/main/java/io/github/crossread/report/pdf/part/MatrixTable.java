package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Matrix;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.Mark;
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
import java.util.Optional;

/** The rows of the matrix for the outlets that stand side by side. */
final class MatrixTable {
  private static final double PAD = 4;
  private static final double LEAST_ROW = 30;
  private static final double BELOW_HEAD = 6;
  private static final double GROUP_HEAD = 14.75;
  private static final double DASH = 7.5;
  private static final int MOST_TEXT_LINES = 6;
  private static final double BASELINE = PAD + Type.PRINTED_TIGHT.baseline();

  private final Setting setting;
  private final Columns columns;
  private final Tag keyTag;
  private final Tag table;
  private final Detail detail;

  MatrixTable(Setting setting, Tag part, Columns columns) {
    this.setting = setting;
    this.columns = columns;
    keyTag = columns.lettered() ? part.child("P") : Tag.ARTIFACT;
    table = part.child("Table");
    detail = new Detail(setting);
  }

  Columns columns() {
    return columns;
  }

  /** Returns what a group's rows are tagged in. */
  Tag group() {
    return table.child("TBody");
  }

  /** Lays out the head of the columns. */
  Slice head() {
    return head(table.child("THead").child("TR")).kept();
  }

  private Slice head(Tag row) {
    Board board = new Board();
    Lines text = passageHead(row.head("Column").with("Table", "ColSpan", 2));
    List<Lines> names = new ArrayList<>();
    List<Tag> links = new ArrayList<>();
    for (String name : columns.names()) {
      Tag head = row.head("Column");
      Tag link = head == Tag.ARTIFACT ? head : head.child("Link");
      links.add(link);
      double width = columns.lettered() ? columns.pitch() : columns.nameWidth();
      names.add(setting.block(name, Type.SMALL_NAME, Colour.INK, link, width));
    }
    double height = names.stream().mapToDouble(Lines::height).max().orElse(0);
    height = Math.max(height, text.height());
    board.put(text, columns.text(), height - text.height() + text.baseline());
    for (int i = 0; i < names.size(); i++) {
      name(board, i, names.get(i), links.get(i), height);
    }
    Lines saidBy =
        setting.block(
            setting.words("pdf.matrix.saidBy"),
            Type.SMALL_NAME,
            Colour.INK,
            row.head("Column"),
            41);
    board.putRight(saidBy, PageSize.MEASURE, height - saidBy.height() + saidBy.baseline());
    board.rule(0, height + 3, PageSize.MEASURE, Colour.INK, .75);
    double bottom = height + 3.75;
    if (columns.lettered()) {
      bottom = key(board, row == Tag.ARTIFACT ? row : keyTag, bottom);
    }
    return board.slice(0, bottom);
  }

  private Lines passageHead(Tag tag) {
    List<TextRun> runs =
        List.of(
            new TextRun(setting.words("pdf.matrix.passage"), Type.SMALL_NAME, Colour.INK, tag),
            new TextRun(
                ", " + setting.words("pdf.matrix.passage.more"), Type.SMALL, Colour.INK, tag));
    return setting.lines().block(runs, columns.textWidth());
  }

  private void name(Board board, int i, Lines name, Tag link, double height) {
    ReportOutlet outlet = setting.report().outlets().get(columns.from() + i);
    double baseline = height - name.height() + name.baseline();
    double x = columns.x(i) + columns.markOffset();
    if (columns.lettered()) {
      board.putCentred(name, x + Marks.LARGE / 2, baseline);
      x += (Marks.LARGE - name.width()) / 2;
    } else {
      board.put(name, x, baseline);
    }
    String target = Destinations.outlet(outlet.article());
    String contents =
        setting.words("pdf.link.outlet", outlet.name(), setting.places().page(target));
    setting.area(board, name, link, contents, target, x, baseline);
  }

  private double key(Board board, Tag tag, double top) {
    Lines key = setting.lines().block(columns.key(setting, tag), PageSize.MEASURE);
    board.put(key, 0, top + 4 + key.baseline());
    return top + 4 + key.height();
  }

  /** Lays out the title of a group. */
  Slice groupHead(Tag body, String title, String count) {
    Tag tag = body.child("TR").head("Row").with("Table", "ColSpan", columns.count() + 3);
    Board board = groupHead(title, count, tag.child("Span"), tag.child("Span"));
    return board.slice(0).repeating(repeatedHead());
  }

  private Board groupHead(String title, String count, Tag titleTag, Tag countTag) {
    Board board = new Board();
    Lines name = setting.line(title + " ", Type.NAME, Colour.INK, titleTag, 380);
    board.put(name, 0, name.baseline());
    Lines words = setting.block(count, Type.SMALL, Colour.GREY, countTag, 100);
    board.putRight(words, PageSize.MEASURE, name.baseline());
    return board.rule(0, 14, PageSize.MEASURE, Colour.INK, .75);
  }

  private Slice repeatedHead() {
    return head(Tag.ARTIFACT).taller(BELOW_HEAD);
  }

  private Slice continuedHead(String title) {
    Slice head = head(Tag.ARTIFACT);
    Board board = new Board();
    head.items().forEach(board::add);
    String words = setting.words("pdf.continued");
    board.add(groupHead(title, words, Tag.ARTIFACT, Tag.ARTIFACT), head.height() + BELOW_HEAD);
    return board.slice(0, head.height() + BELOW_HEAD + GROUP_HEAD);
  }

  /** Lays out a passage. */
  Slice row(Tag body, String group, Matrix.Row row) {
    Tag tr = body.child("TR");
    Board board = new Board();
    board.anchor(Destinations.row(row.passage()));
    Tag id = tr.head("Row");
    detail.link(board, id, row, BASELINE);
    double bottom = text(board, tr.child("TD"), row);
    int last = columns.from() + columns.count();
    for (int i = columns.from(); i < last; i++) {
      cell(board, tr.child("TD"), i - columns.from(), row.cells().get(i));
    }
    String saidBy = setting.words("pdf.of", row.saidBy(), row.cells().size());
    Lines count = setting.block(saidBy, Type.SMALL, Colour.INK, tr.child("TD"), 41);
    board.putRight(count, PageSize.MEASURE, BASELINE);
    double height = Math.max(bottom + PAD, LEAST_ROW);
    board.rule(0, height - .4, PageSize.MEASURE, Colour.RULE, .4);
    return board.slice(0, height).repeating(continuedHead(group));
  }

  /** Returns whether one of the outlets that stand side by side here carries a passage. */
  boolean shows(Matrix.Row row) {
    int last = columns.from() + columns.count();
    return row.cells().subList(columns.from(), last).stream().anyMatch(Optional::isPresent);
  }

  private double text(Board board, Tag cell, Matrix.Row row) {
    Tag printed = cell.child("P").language(setting.languages().ofBase(row.passage()));
    TextRun words = new TextRun(row.text(), Type.PRINTED_TIGHT, Colour.INK, printed);
    Lines text = setting.lines().block(List.of(words), columns.textWidth(), MOST_TEXT_LINES);
    board.put(text, columns.text(), BASELINE);
    return PAD + text.height();
  }

  private void cell(Board board, Tag tag, int column, Optional<Matrix.Cell> carried) {
    if (carried.isEmpty()) {
      return;
    }
    Matrix.Cell cell = carried.get();
    double x = columns.x(column) + columns.markOffset();
    double y = PAD + (Type.PRINTED_TIGHT.leading() - Marks.LARGE) / 2 + .5;
    Tag mark = tag.child("Span").actual(spoken(cell));
    Marks.mark(cell.mark(), mark, x, y, Marks.LARGE).forEach(board::add);
    if (cell.moved()) {
      double dashX = columns.hasDashSlot() ? x - 10 : x + .75;
      double dashY = columns.hasDashSlot() ? y + .75 : y + Marks.LARGE - 2;
      Marks.moved(mark, dashX, dashY, DASH).forEach(board::add);
    }
    if (columns.hasPlaces()) {
      Lines place =
          setting.block(
              Integer.toString(cell.place()), Type.SMALL, Colour.GREY, tag.child("Span"), 40);
      if (place.width() <= columns.placeWidth()) {
        board.put(place, columns.x(column) + columns.placeOffset(), BASELINE);
      }
    }
  }

  private String spoken(Matrix.Cell cell) {
    String mark = setting.words(cell.mark().key());
    return cell.moved() ? mark + ", " + setting.words("pdf.mark.moved") : mark;
  }

  /** Lays out how many passages stand in one outlet only. */
  Slice countRow(Tag body, String group, int outlet, int count) {
    Tag tr = body.child("TR");
    Tag id = tr.child("TH").with("Table", "Scope", "Row").with("Table", "ColSpan", 2);
    Board board = new Board();
    ReportOutlet named = setting.report().outlets().get(outlet);
    String target = Destinations.outlet(named.article());
    int page = setting.places().page(target);
    String rest = ": " + setting.count("pdf.passages", count) + ", " + setting.pageOf(target);
    double room = columns.textWidth() + columns.text();
    double restWidth = setting.lines().width(rest, Type.SMALL_NAME);
    String name = setting.lines().fit(named.name(), Type.SMALL_NAME, room - restWidth);
    String contents = setting.words("pdf.link.outlet", named.name(), page);
    setting.link(board, id, name + rest, contents, target, 0, BASELINE);
    for (int i = 0; i < columns.count(); i++) {
      Tag cell = tr.child("TD");
      if (columns.from() + i == outlet) {
        Tag mark = cell.child("Span").actual(setting.words(Mark.ONLY_HERE.key()));
        double x = columns.x(i) + columns.markOffset();
        Marks.mark(Mark.ONLY_HERE, mark, x, PAD + 2, Marks.LARGE).forEach(board::add);
      }
    }
    Lines number =
        setting.block(Integer.toString(count), Type.SMALL, Colour.INK, tr.child("TD"), 41);
    board.putRight(number, PageSize.MEASURE, BASELINE);
    double height = 2 * PAD + Type.PRINTED_TIGHT.leading();
    board.rule(0, height - .4, PageSize.MEASURE, Colour.RULE, .4);
    return board.slice(0, height).repeating(continuedHead(group));
  }

  /** Lays out how many passages each outlet carries and leaves out. */
  List<Slice> foot() {
    Matrix matrix = setting.report().matrix();
    Tag foot = table.child("TFoot");
    Slice carried = sums(foot, "pdf.matrix.carried", matrix.carried(), true);
    Slice leftOut = sums(foot, "pdf.matrix.leftOut", matrix.leftOut(), false);
    return List.of(carried.withBefore(2).kept(), leftOut);
  }

  private Slice sums(Tag foot, String key, List<Integer> sums, boolean first) {
    Tag tr = foot.child("TR");
    Board board = new Board();
    if (first) {
      board.rule(0, 0, PageSize.MEASURE, Colour.INK, .75);
    }
    double baseline = 5 + Type.SMALL.baseline();
    Tag head = tr.head("Row").with("Table", "ColSpan", 2);
    Lines words =
        setting.block(setting.words(key), Type.SMALL, Colour.INK, head, columns.textWidth());
    board.put(words, columns.text(), baseline);
    for (int i = 0; i < columns.count(); i++) {
      String sum = Integer.toString(sums.get(columns.from() + i));
      Lines number = setting.block(sum, Type.SMALL, Colour.INK, tr.child("TD"), 60);
      if (columns.hasPlaces()) {
        board.put(number, columns.x(i) + columns.placeOffset(), baseline);
      } else {
        board.putCentred(number, columns.x(i) + columns.pitch() / 2, baseline + 10 * (i % 2));
      }
    }
    tr.child("TD");
    double height = 5 + Math.max(words.height(), columns.hasPlaces() ? 10 : 20);
    return board.slice(0, height).repeating(repeatedHead());
  }
}
