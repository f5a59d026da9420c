package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Matrix;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Passages down, outlets across: who carries what, and how close to the base. */
public final class MatrixPages {
  /** With more passages, those of one outlet only are counted here and listed on its pages. */
  private static final int MOST_ROWS = 40;

  private static final double BEFORE_GROUP = 11;
  private static final int ROWS_WITH_HEAD = 2;

  private final Setting setting;

  public MatrixPages(Setting setting) {
    this.setting = setting;
  }

  /** Lays out the part. */
  public List<Slice> slices(Tag part) {
    List<Slice> slices = new ArrayList<>();
    slices.add(title(part));
    for (int from = 0; from < setting.report().outlets().size(); from += Columns.MOST) {
      MatrixTable table = new MatrixTable(setting, part, Columns.of(setting, from));
      slices.add(table.head().withBefore(from == 0 ? 7 : 32));
      groups(slices, table);
      int last = slices.size() - 1;
      slices.set(last, slices.get(last).kept());
      slices.addAll(table.foot());
    }
    return slices;
  }

  private Slice title(Tag part) {
    Board board = new Board().anchor(Destinations.part(Part.MATRIX));
    Lines title =
        setting.block(
            setting.words("pdf.matrix"), Type.PART, Colour.INK, part.child("H2"), PageSize.MEASURE);
    board.put(title, 0, title.baseline() - 4);
    boolean hasPlaces = Columns.of(setting, 0).hasPlaces();
    board.add(new MarkLegend(setting, part, hasPlaces).board(), 16);
    return board.slice(0).kept();
  }

  private void groups(List<Slice> slices, MatrixTable table) {
    List<Matrix.Group> groups = setting.report().matrix().groups();
    int rows = groups.stream().mapToInt(g -> g.rows().size()).sum();
    for (Matrix.Group group : groups) {
      boolean counted = rows > MOST_ROWS && group.rows().stream().allMatch(r -> r.saidBy() == 1);
      slices.addAll(counted ? countedGroup(table, group) : wholeGroup(table, group));
    }
  }

  private List<Slice> wholeGroup(MatrixTable table, Matrix.Group group) {
    List<Slice> rows = new ArrayList<>();
    Tag body = table.group();
    String count = setting.count("pdf.passages", group.rows().size());
    rows.add(table.groupHead(body, group.title(), count).withBefore(BEFORE_GROUP));
    group.rows().stream()
        .filter(row -> row.saidBy() > 1 || table.shows(row))
        .forEach(row -> rows.add(table.row(body, group.title(), row)));
    return rows.size() > 1 ? keptTogether(rows) : List.of();
  }

  /** A count for each outlet that leads to its pages. */
  private List<Slice> countedGroup(MatrixTable table, Matrix.Group group) {
    List<Slice> rows = new ArrayList<>();
    Tag body = table.group();
    String count = setting.count("pdf.passages", group.rows().size());
    rows.add(table.groupHead(body, group.title(), count).withBefore(BEFORE_GROUP));
    for (int i = table.columns().from();
        i < table.columns().from() + table.columns().count();
        i++) {
      int outlet = i;
      long alone = group.rows().stream().filter(r -> r.cells().get(outlet).isPresent()).count();
      if (alone > 0) {
        rows.add(table.countRow(body, group.title(), outlet, (int) alone));
      }
    }
    return rows.size() > 1 ? keptTogether(rows) : List.of();
  }

  /** Keeps the first rows with their head. */
  private static List<Slice> keptTogether(List<Slice> slices) {
    List<Slice> kept = new ArrayList<>(slices);
    for (int i = 0; i + 1 < kept.size(); i++) {
      if (i < ROWS_WITH_HEAD) {
        kept.set(i, kept.get(i).kept());
      }
    }
    return kept;
  }
}
