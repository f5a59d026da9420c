package io.github.crossread.report.pdf.part;

import io.github.crossread.collation.Pair;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the heat map where that has no room for them: below the diagonal words shared
 * outside quotation marks, above it those inside them.
 */
final class PairPages {
  private static final int ACROSS = 20;
  private static final double PAD = 2;
  private static final double BASELINE = PAD + Type.SMALL.baseline();

  private final Setting setting;
  private final List<ReportOutlet> outlets;
  private final Map<String, Summary.Pair> pairs = new HashMap<>();

  PairPages(Setting setting) {
    this.setting = setting;
    outlets = setting.report().outlets();
    for (Summary.Pair pair : setting.report().summary().pairs()) {
      pairs.put(key(pair.a(), pair.b()), pair);
    }
  }

  private static String key(String later, String earlier) {
    return later + "/" + earlier;
  }

  /** Lays out the numbers, or nothing where the first page shows them. */
  List<Slice> slices(Tag part) {
    if (outlets.size() == 2 || pairs.isEmpty()) {
      return List.of();
    }
    List<Slice> slices = new ArrayList<>();
    for (int from = 0; from < outlets.size(); from += ACROSS) {
      slices.addAll(table(part.child("Sect"), from, Math.min(outlets.size(), from + ACROSS)));
    }
    return slices;
  }

  private List<Slice> table(Tag section, int from, int to) {
    String title = setting.words("pdf.pairs");
    int shortest = Pair.SHORTEST_RUN;
    Board opening =
        Table.opening(setting, section, title, setting.words("pdf.pairs.caption", shortest));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(setting.words("pdf.column.outlet"), 0));
    for (int i = from; i < to; i++) {
      columns.add(Column.right(Columns.letter(i), end(i - from)));
    }
    Table table = new Table(setting, section, opening, title, columns, 0, PAD);
    for (int i = 0; i < outlets.size(); i++) {
      table.add(row(table.row(), i, from, to));
    }
    return table.slices(section, "");
  }

  private static double end(int column) {
    double pitch = (PageSize.MEASURE - TitledSection.MAIN) / ACROSS;
    return TitledSection.MAIN + pitch * (column + 1);
  }

  private Board row(Tag tr, int i, int from, int to) {
    String letter = Columns.letter(i) + " ";
    String name = setting.name(outlets.get(i), Type.SMALL, TitledSection.MAIN - 16);
    Board board = new Board().put(small(letter + name, tr.head("Row")), 0, BASELINE);
    for (int j = from; j < to; j++) {
      board.putRight(small(number(i, j), tr.child("TD")), end(j - from), BASELINE);
    }
    return board;
  }

  private Lines small(String words, Tag tag) {
    return setting.block(words, Type.SMALL, Colour.INK, tag, TitledSection.MAIN);
  }

  private String number(int row, int column) {
    int later = Math.max(row, column);
    int earlier = Math.min(row, column);
    Summary.Pair pair =
        pairs.get(key(outlets.get(later).article(), outlets.get(earlier).article()));
    if (pair == null) {
      return "";
    }
    return Integer.toString(row > column ? pair.unquoted() : pair.quoted());
  }
}
