package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Part;
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

/**
 * The first page: its blocks one under the other, a rule over each. Of the statements it shows as
 * many as the other blocks leave room for.
 */
public final class FirstPage {
  private static final double RULE = 6;
  private static final double BEFORE_RULE = 7;
  private static final double MORE = 13;
  private static final double LEAST_CAPTION = 110;
  private static final int MOST_DECK_LINES = 3;

  /** With fewer statements than these, what stands below them goes on to the next page. */
  private static final int LEAST_ROWS = 4;

  private final Setting setting;

  public FirstPage(Setting setting) {
    this.setting = setting;
  }

  /** Lays it out as one slice, as tall as a page, and one of what goes on to the next page. */
  public List<Slice> slices(Tag part) {
    List<DocumentBlock> blocks = setting.document().first();
    int here = here();
    int rows = rows(here);
    Board board = new Board().anchor(Destinations.part(Part.SUMMARY));
    put(board, part, blocks.subList(0, here), rows, title(board, part));
    new ContentsStrip(setting).put(board, part, room());
    Slice page = board.slice(0, setting.size().bodyHeight());
    if (here == blocks.size()) {
      return List.of(page);
    }
    Board next = new Board();
    double height = put(next, part, blocks.subList(here, blocks.size()), rows, 0);
    return List.of(page, next.slice(0, height));
  }

  private double room() {
    return setting.size().bodyHeight() - new ContentsStrip(setting).height();
  }

  /** Returns how many blocks stand on the first page: all, or those up to the statements. */
  private int here() {
    List<DocumentBlock> blocks = setting.document().first();
    int all = blocks.size();
    if (height(all, 0) <= room() && rows(all) >= Math.min(LEAST_ROWS, statements())) {
      return all;
    }
    return 1
        + blocks.indexOf(
            blocks.stream()
                .filter(FirstPage::hasStatements)
                .findFirst()
                .orElse(blocks.get(all - 1)));
  }

  private static boolean hasStatements(DocumentBlock block) {
    return block instanceof Grid grid && grid.kind() == Kind.STATEMENTS;
  }

  /** Returns how many statements have room beside the first blocks: all, or as many as fit. */
  private int rows(int blocks) {
    int rows = Math.min(statements(), (int) (room() / GridBoard.ROW));
    while (rows > 0 && height(blocks, rows) > room()) {
      rows--;
    }
    return rows;
  }

  private double height(int blocks, int rows) {
    Board board = new Board();
    List<DocumentBlock> first = setting.document().first().subList(0, blocks);
    return put(board, Tag.document(), first, rows, title(board, Tag.document()));
  }

  private int statements() {
    return setting.document().first().stream()
        .filter(FirstPage::hasStatements)
        .mapToInt(block -> ((Grid) block).size())
        .sum();
  }

  /** Returns where what the first page shows of the statements ends, counted from the first. */
  public int shown() {
    return rows(here());
  }

  private double put(Board board, Tag part, List<DocumentBlock> blocks, int rows, double top) {
    double y = top;
    for (DocumentBlock block : blocks) {
      if (block instanceof Paragraph deck) {
        TextRun words = new TextRun(deck.text(), Type.DECK, Colour.INK, part.child("P"));
        Lines lines = setting.lines().block(List.of(words), setting.measure(), MOST_DECK_LINES);
        board.put(lines, 0, y + 2 + lines.baseline());
        y += 2 + lines.height();
      } else if (block instanceof Labelled labelled) {
        y = new LabelledLines(setting, labelled).put(board, part, rule(board, y));
      } else if (block instanceof Grid grid) {
        y = grid(board, part, grid, rule(board, y), rows);
      }
    }
    return y;
  }

  private double rule(Board board, double y) {
    board.rule(0, y + BEFORE_RULE, setting.measure(), Colour.INK, .75);
    return y + BEFORE_RULE + RULE;
  }

  private double title(Board board, Tag part) {
    Tag over = part.child("P");
    List<TextRun> runs =
        List.of(
            new TextRun(
                setting.words("overline", setting.document().overline()),
                Type.SMALL,
                Colour.GREY,
                over),
            new TextRun(setting.report().id(), Type.SMALL_ID, Colour.GREY, over));
    Lines line = setting.lines().block(runs, setting.measure(), 1);
    board.put(line, 0, line.baseline());
    Tag h1 = part.child("H1");
    String words = setting.document().title();
    Lines title = setting.block(words, Type.TITLE, Colour.INK, h1, setting.measure());
    if (title.lines().size() > 2) {
      TextRun small = new TextRun(words, Type.PART, Colour.INK, h1);
      title = setting.lines().block(List.of(small), setting.measure(), 3);
    }
    board.put(title, 0, line.height() + title.baseline());
    return line.height() + title.height();
  }

  private double grid(Board board, Tag part, Grid grid, double top, int rows) {
    Tag section = part.child("Sect");
    GridColumns columns = GridColumns.of(setting, grid);
    boolean statements = grid.kind() == Kind.STATEMENTS;
    double y = opening(board, section, grid, columns, top);
    GridBoard lines = new GridBoard(setting, grid, columns, section);
    double heads = y;
    lines.heads(board, y);
    y += GridBoard.HEADS;
    int left = statements ? rows : grid.size();
    if (left == 0) {
      String key = grid.size() == 0 ? "says.none" : "says.later";
      Group none = new Group(setting.words(key), List.of());
      lines.title(board, lines.body(), none, y);
      y += GridBoard.GROUP;
    }
    for (Group group : grid.groups()) {
      if (left > 0) {
        y = group(board, lines, group, left, y);
        left -= group.rows().size();
      }
    }
    if (!grid.feet().isEmpty()) {
      GridFeet feet = new GridFeet(setting, grid, columns);
      feet.put(board, lines, y);
      y += feet.height();
      lines.frames(board, heads, y + 1);
    }
    return closing(board, section, grid, columns, rows, y + 1);
  }

  private double group(Board board, GridBoard lines, Group group, int most, double top) {
    double y = top;
    Tag body = lines.body();
    if (!group.title().isEmpty()) {
      lines.title(board, body, group, y);
      y += GridBoard.GROUP;
    }
    for (Row row : group.rows().subList(0, Math.min(most, group.rows().size()))) {
      lines.row(board, body, row, y);
      y += GridBoard.ROW;
    }
    return y;
  }

  /** Puts title, caption and arcs; returns where the heads of the columns begin. */
  private double opening(Board board, Tag section, Grid grid, GridColumns columns, double top) {
    Lines title =
        setting.line(grid.title(), Type.NAME, Colour.INK, section.child("H2"), columns.label());
    board.put(title, 0, top + title.baseline());
    double y = top + title.height();
    if (!grid.caption().isEmpty()) {
      Tag tag = section.child("P");
      double room = new Arcs(setting, grid, columns).room();
      double width = Math.max(LEAST_CAPTION, Math.min(columns.label() - 20, room));
      Lines caption = setting.block(grid.caption(), Type.SMALL, Colour.GREY, tag, width);
      board.put(caption, 0, y + caption.baseline());
      y += caption.height();
    } else {
      y = top;
    }
    if (grid.kind() == Kind.STATEMENTS) {
      Tag tag = columns.lettered() ? section.child("P") : Tag.ARTIFACT;
      List<TextRun> key = GridBoard.key(setting, grid, columns, tag).orElseGet(List::of);
      if (!key.isEmpty()) {
        Lines letters = setting.lines().block(key, columns.label() - 12);
        board.put(letters, 0, y + 2 + letters.baseline());
        y += 2 + letters.height();
      }
    }
    Arcs arcs = new Arcs(setting, grid, columns);
    double heads = Math.max(y, top + arcs.height());
    arcs.put(board, section, heads);
    return heads;
  }

  /** Puts what stands below a grid: what the marks mean, and what is left out. */
  private double closing(
      Board board, Tag section, Grid grid, GridColumns columns, int rows, double top) {
    boolean statements = grid.kind() == Kind.STATEMENTS;
    List<State> states = statements ? State.OF_STATEMENTS : State.OF_VOICES;
    double end = new GridFeet(setting, grid, columns).legend(board, section, states, top);
    List<String> more = new ArrayList<>();
    if (statements && rows < grid.size()) {
      String target = Destinations.part(Part.FINDINGS);
      more.add(setting.count("says.more", grid.size() - rows, setting.places().page(target)));
    }
    if (!grid.more().isEmpty()) {
      more.add(grid.more());
    }
    if (more.isEmpty()) {
      return end;
    }
    Lines words =
        setting.line(
            String.join(", ", more),
            Type.SMALL,
            Colour.GREY,
            section.child("P"),
            setting.measure());
    double y = statements ? end : top + 2;
    board.putRight(words, setting.measure(), y + words.baseline());
    return y + Math.max(words.height(), MORE);
  }
}
