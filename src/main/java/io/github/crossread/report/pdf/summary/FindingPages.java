package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.report.Part;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found, in sentences, and the statements that the first page has no room for. */
public final class FindingPages {
  private static final double NUMBER = 18;
  private static final double REFERENCE = 92;
  private static final double BETWEEN = 3;
  private static final double BEFORE_GRID = 20;

  private final Setting setting;

  public FindingPages(Setting setting) {
    this.setting = setting;
  }

  /** Lays out the part. */
  public List<Slice> slices(Tag part) {
    List<Slice> slices = new ArrayList<>();
    Tag section = part.child("Sect");
    Board board = new Board().anchor(Destinations.part(Part.FINDINGS));
    Lines title =
        setting.line(
            setting.words("pdf.findings"),
            Type.PART,
            Colour.INK,
            section.child("H2"),
            setting.measure());
    board.put(title, 0, title.baseline() - 4);
    slices.add(board.slice(0).kept());
    slices.addAll(findings(section));
    int shown = new FirstPage(setting).shown();
    setting.document().first().stream()
        .filter(block -> block instanceof Grid grid && grid.kind() == Kind.STATEMENTS)
        .map(Grid.class::cast)
        .forEach(grid -> slices.addAll(further(part, grid, shown)));
    return slices;
  }

  private List<Slice> findings(Tag section) {
    List<ToldFinding> findings = setting.report().summary().findings();
    if (findings.isEmpty()) {
      Lines none =
          setting.block(
              setting.words("pdf.findings.none"),
              Type.TEXT,
              Colour.INK,
              section.child("P"),
              setting.measure());
      return List.of(new Board().put(none, 0, none.baseline()).slice(BETWEEN));
    }
    List<Slice> slices = new ArrayList<>();
    Tag list = section.list();
    for (int i = 0; i < findings.size(); i++) {
      slices.add(finding(list.child("LI"), i + 1, findings.get(i)).slice(BETWEEN));
    }
    return slices;
  }

  private Board finding(Tag entry, int number, ToldFinding finding) {
    double baseline = Type.TEXT.baseline();
    Board board = new Board();
    String n = Integer.toString(number);
    board.put(setting.block(n, Type.TEXT, Colour.GREY, entry.child("Lbl"), NUMBER), 0, baseline);
    Tag body = entry.child("LBody");
    TextRun words = new TextRun(finding.sentence(), Type.TEXT, Colour.INK, body.child("P"));
    double width = setting.measure() - NUMBER - REFERENCE - 12;
    board.put(setting.lines().block(List.of(words), width), NUMBER, baseline);
    new Reference(setting).put(board, body, finding, setting.measure(), baseline, REFERENCE);
    return board;
  }

  /** Of more outlets than have a letter over their column the first page shows no names. */
  private List<Slice> further(Tag part, Grid grid, int shown) {
    int outlets = grid.columns().size();
    if (outlets <= Document.CROWD) {
      return shown < grid.size() ? table(part.child("Sect"), grid, shown) : List.of();
    }
    List<Slice> slices = new ArrayList<>();
    for (int from = 0; from < outlets; from += Document.CROWD) {
      Grid some = grid.of(from, Math.min(outlets, from + Document.CROWD));
      if (some.size() > 0) {
        slices.addAll(table(part.child("Sect"), some, 0));
      }
    }
    return slices;
  }

  /** Lays out the rows from {@code from} on as a table of its own. */
  private List<Slice> table(Tag section, Grid grid, int from) {
    GridColumns columns = GridColumns.of(setting, grid);
    List<Slice> slices = new ArrayList<>();
    Board head = new Board();
    Lines title =
        setting.line(
            setting.words("says.rest"),
            Type.NAME,
            Colour.INK,
            section.child("H3"),
            setting.measure());
    head.put(title, 0, title.baseline());
    double y = title.height();
    Tag letters = columns.lettered() ? section.child("P") : Tag.ARTIFACT;
    Optional<List<TextRun>> key = GridBoard.key(setting, grid, columns, letters);
    if (key.isPresent()) {
      Lines block = setting.lines().block(key.get(), setting.measure());
      head.put(block, 0, y + block.baseline());
      y += block.height();
    }
    GridBoard lines = new GridBoard(setting, grid, columns, section);
    lines.heads(head, y);
    slices.add(head.slice(BEFORE_GRID, y + GridBoard.HEADS).kept());
    Board again = new Board();
    lines.repeatedHeads(again, 0);
    Slice repeat = again.slice(0, GridBoard.HEADS);
    int skipped = from;
    for (Group group : grid.groups()) {
      int rows = group.rows().size();
      if (skipped < rows) {
        slices.addAll(rows(lines, group, group.rows().subList(skipped, rows), repeat));
      }
      skipped = Math.max(0, skipped - rows);
    }
    return slices;
  }

  private static List<Slice> rows(GridBoard lines, Group group, List<Row> rows, Slice repeat) {
    List<Slice> slices = new ArrayList<>();
    Tag body = lines.body();
    Board title = new Board();
    lines.title(title, body, group, 0);
    slices.add(title.slice(0, GridBoard.GROUP).repeating(repeat).kept());
    for (Row row : rows) {
      lines.endNotes();
      Board board = new Board();
      lines.row(board, body, row, 0);
      slices.add(board.slice(0, Math.max(GridBoard.ROW, lines.notesEnd())).repeating(repeat));
    }
    slices.set(1, rows.size() > 1 ? slices.get(1).kept() : slices.get(1));
    return slices;
  }
}
