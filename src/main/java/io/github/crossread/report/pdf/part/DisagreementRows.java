package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.ReportOutlet;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that differ: a column for each outlet, or, if there is no room, a line for each value.
 */
final class DisagreementRows {
  private static final Pattern QUOTED = Pattern.compile("\u201c[^\u201d]*\u201d|.[^\u201c]*");
  private static final int MOST_COLUMNS = 8;
  private static final double PAD = 3;
  private static final double BASELINE = PAD + Type.TEXT.baseline();
  private static final double LISTED_WIDTH = 205;

  private final Setting setting;
  private final Tag section;
  private final List<DisagreementRow> rows;
  private final Columns columns;
  private final boolean listed;

  DisagreementRows(Setting setting, Tag part) {
    this.setting = setting;
    section = part.child("Sect");
    rows = setting.report().evidence().disagreements();
    columns = Columns.of(setting, 0);
    listed = setting.report().outlets().size() > MOST_COLUMNS || !fit();
  }

  private boolean fit() {
    double width = columns.pitch() - 6;
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .flatMap(Optional::stream)
        .allMatch(value -> setting.lines().width(value, Type.NAME) <= width);
  }

  /** Lays out the table. */
  List<Slice> slices() {
    String title = setting.words("pdf.disagreements");
    Board opening =
        Table.opening(setting, section, title, setting.words("pdf.disagreements.caption"));
    Table table = new Table(setting, section, opening, title, columns(), 0, PAD);
    rows.forEach(row -> table.add(row(table.row(), row)));
    return table.slices(section, "");
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(Column.left(setting.words("pdf.column.passage"), 0));
    Type type = Type.SMALL_NAME;
    all.add(
        new Column(
            setting.words("pdf.disagreements.what"),
            columns.text(),
            false,
            Type.SMALL,
            Colour.INK));
    if (listed) {
      double x = columns.text() + LISTED_WIDTH + 12;
      all.add(new Column(setting.words("pdf.disagreements.values"), x, false, type, Colour.INK));
    } else {
      for (int i = 0; i < columns.count(); i++) {
        ReportOutlet outlet = setting.report().outlets().get(i);
        String name = setting.lines().fit(outlet.shortName(), type, columns.pitch() - 2);
        all.add(new Column(name, valueEnd(i), true, type, Colour.INK));
      }
    }
    all.add(Column.right(setting.words("pdf.disagreements.agree"), PageSize.MEASURE));
    return all;
  }

  private double valueEnd(int i) {
    return columns.x(i) + columns.pitch() - 4;
  }

  private Board row(Tag tr, DisagreementRow row) {
    Board board = new Board().anchor(Destinations.disagreement(row.passage()));
    setting.passage(board, tr.head("Row"), row.passage(), 0, BASELINE);
    what(board, tr.child("TD"), row);
    if (listed) {
      values(board, tr.child("TD"), row);
    } else {
      for (int i = 0; i < columns.count(); i++) {
        value(board, tr.child("TD"), row, i);
      }
    }
    Lines agree = setting.block(agree(row), Type.SMALL, Colour.INK, tr.child("TD"), 60);
    board.putRight(agree, PageSize.MEASURE, BASELINE);
    return board;
  }

  private String agree(DisagreementRow row) {
    return row.agreeing().map(n -> setting.words("pdf.of", n, row.given())).orElse("");
  }

  private void what(Board board, Tag cell, DisagreementRow row) {
    double width = listed ? LISTED_WIDTH : columns.textWidth();
    Tag printed = cell.child("P").language(setting.languageOf(row.passage()));
    Lines counted = setting.block(row.statement(), Type.TEXT, Colour.INK, printed, width);
    board.put(counted, columns.text(), BASELINE);
    if (!row.words().isEmpty()) {
      Lines words = setting.lines().block(quoted(row.words(), cell.child("P")), width);
      board.put(words, columns.text(), PAD + counted.height() + words.baseline());
    }
  }

  /** Sets what stands in quotation marks as printed words, the rest as our own. */
  private static List<TextRun> quoted(String words, Tag tag) {
    List<TextRun> runs = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(words);
    while (matcher.find()) {
      boolean printed = matcher.group().startsWith("\u201c");
      Type type = printed ? Type.PRINTED : Type.SMALL;
      runs.add(new TextRun(matcher.group(), type, printed ? Colour.INK : Colour.GREY, tag));
    }
    return runs;
  }

  private void value(Board board, Tag cell, DisagreementRow row, int i) {
    row.values()
        .get(i)
        .ifPresent(
            value -> {
              TextRun run = run(value, row.alone().filter(a -> a == i).isPresent(), cell);
              Lines block = setting.lines().block(List.of(run), columns.pitch());
              board.putRight(block, valueEnd(i), BASELINE);
            });
  }

  private static TextRun run(String value, boolean alone, Tag tag) {
    return alone
        ? new TextRun(value, Type.NAME, Colour.INK, TextRun.Dress.BOXED, tag)
        : new TextRun(value, Type.TEXT, Colour.INK, tag);
  }

  /** A line for each value: the value, then who gives it. */
  private void values(Board board, Tag cell, DisagreementRow row) {
    double x = columns.text() + LISTED_WIDTH + 12;
    double width = PageSize.MEASURE - 41 - 12 - x;
    Optional<String> alone = row.alone().flatMap(i -> row.values().get(i));
    double y = PAD;
    for (Map.Entry<String, List<String>> value : byValue(row).entrySet()) {
      Tag paragraph = cell.child("P");
      boolean boxed = alone.filter(value.getKey()::equals).isPresent();
      String outlets = "  " + String.join(", ", value.getValue());
      List<TextRun> runs =
          List.of(
              run(value.getKey(), boxed, paragraph),
              new TextRun(outlets, Type.SMALL, Colour.GREY, paragraph));
      Lines block = setting.lines().block(runs, width);
      board.put(block, x, y + block.baseline());
      y += block.height() + 3;
    }
  }

  private Map<String, List<String>> byValue(DisagreementRow row) {
    Map<String, List<String>> byValue = new LinkedHashMap<>();
    for (int i = 0; i < row.values().size(); i++) {
      String outlet = setting.report().outlets().get(i).shortName();
      row.values()
          .get(i)
          .ifPresent(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(outlet));
    }
    return byValue;
  }
}
