package io.github.crossread.report.pdf.part;

import io.github.crossread.collation.Pair;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each two outlets share, a cell a pair: at the left words outside quotation marks in blue, at
 * the right those inside them in grey.
 */
public final class HeatMap {
  /** With more outlets the cells carry no numbers. */
  static final int MOST_WITH_NUMBERS = 8;

  /** With more outlets there is no room for it on the first page. */
  public static final int MOST = 20;

  private static final double RIGHT = 371;
  private static final double LETTER = 13;
  private static final double NARROWEST = 26;
  private static final double USUAL = 49;
  private static final double GREY_SHARE = .8;

  /** How dark each step is. */
  private static final double[] SHADES = {0, .12, .25, .45, .7, 1};

  /** How far the first row stands below the top, in points. */
  public static final double TOP = 14;

  private final Setting setting;
  private final List<ReportOutlet> outlets;
  private final NameColumn names;
  private final boolean numbers;
  private final boolean lettered;
  private final double axis;
  private final double pitch;
  private final double row;

  /** Lays it out with rows of a height in points, the gap between them included. */
  public HeatMap(Setting setting, double row) {
    this.setting = setting;
    this.row = row;
    outlets = setting.report().outlets();
    numbers = outlets.size() <= MOST_WITH_NUMBERS;
    names = NameColumn.of(setting, nameRoom());
    double heads = widestHead() + 3;
    lettered = !numbers || heads > room(names.axis());
    axis = lettered ? names.axis() + LETTER : names.axis();
    pitch = numbers ? Math.min(Math.max(USUAL, lettered ? 0 : heads), room(axis)) : 10;
  }

  /** Returns how wide the names may be, so that a cell's numbers keep their room. */
  private double nameRoom() {
    double cells = (numbers ? NARROWEST : 10) * (outlets.size() - 1);
    return RIGHT - cells - LETTER - NameColumn.GAP - TitledSection.MAIN;
  }

  /** Returns the room for a column. */
  private double room(double left) {
    return (RIGHT - left) / (outlets.size() - 1);
  }

  /** The last outlet has no column. */
  private double widestHead() {
    return outlets.stream()
        .limit(outlets.size() - 1L)
        .mapToDouble(outlet -> setting.lines().width(outlet.shortName(), Type.SMALL))
        .max()
        .orElse(0);
  }

  /** Returns the height of a row where there is room enough. */
  public static double looseRow(int outlets) {
    return outlets <= MOST_WITH_NUMBERS ? 28 : 10;
  }

  /** Returns the least height of a row. */
  public static double tightRow(int outlets) {
    return outlets <= MOST_WITH_NUMBERS ? 14 : 9.5;
  }

  /** Returns the height of the rows and their heads. */
  double height() {
    return TOP + row * (outlets.size() - 1);
  }

  /** Draws it as one figure. */
  public Board board(Tag section) {
    Tag figure = section.child("Figure").alternative(alternative());
    Board board = new Board();
    for (int column = 0; column + 1 < outlets.size(); column++) {
      head(board, figure, column);
    }
    for (int i = 1; i < outlets.size(); i++) {
      double y = TOP + row * (i - 1);
      Type type = numbers ? names.type() : Type.SMALL;
      String name = setting.name(outlets.get(i), type, names.width());
      double baseline = y + cellHeight() / 2 + type.face().rise() * type.size();
      board.put(line(name, type, Colour.INK, figure), TitledSection.MAIN, baseline);
      if (lettered) {
        Lines letter = line(Columns.letter(i), Type.SMALL_NAME, Colour.INK, figure);
        board.putRight(letter, axis - 4, baseline);
      }
    }
    setting.report().summary().pairs().forEach(pair -> cell(board, figure, pair));
    double width = axis - TitledSection.MAIN + pitch * (outlets.size() - 1);
    return board.add(
        new Item.Extent(figure, new Rectangle(TitledSection.MAIN, 0, width, height())));
  }

  private void head(Board board, Tag figure, int column) {
    double x = axis + pitch * column;
    if (lettered) {
      Lines letter = line(Columns.letter(column), Type.SMALL_NAME, Colour.INK, figure);
      board.putCentred(letter, x + cellWidth() / 2, 9);
    } else {
      String name = outlets.get(column).shortName();
      board.put(line(name, Type.SMALL, Colour.GREY, figure), x, 9);
    }
  }

  private void cell(Board board, Tag figure, Summary.Pair pair) {
    double x = axis + pitch * index(pair.b());
    double y = TOP + row * (index(pair.a()) - 1);
    cell(board, figure, pair, new Rectangle(x, y, cellWidth(), cellHeight()));
  }

  private double cellWidth() {
    return numbers ? pitch - 3 : 9;
  }

  private double cellHeight() {
    return numbers ? row - 3 : row - 1;
  }

  private int index(String article) {
    return outlets.indexOf(setting.report().outlet(article));
  }

  /** Draws one cell. */
  private void cell(Board board, Tag figure, Summary.Pair pair, Rectangle room) {
    double left = Math.rint(room.width() * (numbers ? 28.0 / 46 : .5) * 10) / 10;
    Rectangle unquoted = new Rectangle(room.x(), room.y(), left, room.height());
    Rectangle quoted = new Rectangle(room.x() + left, room.y(), room.width() - left, room.height());
    Colour blue = Colour.BLUE.over(SHADES[pair.unquotedStep()]);
    Colour grey = Colour.GREY.over(SHADES[pair.quotedStep()] * GREY_SHARE);
    board.add(Item.Shape.filled(figure, unquoted, blue));
    board.add(Item.Shape.filled(figure, quoted, grey));
    Rectangle outline =
        new Rectangle(room.x() + .2, room.y() + .2, room.width() - .4, room.height() - .4);
    board.add(Item.Shape.drawn(figure, outline, Colour.OUTLINE, .4));
    if (numbers) {
      number(board, figure, pair.unquoted(), pair.unquotedStep(), Type.TEXT, unquoted, 4);
      number(board, figure, pair.quoted(), pair.quotedStep(), Type.SMALL, quoted, 3);
    }
  }

  private void number(
      Board board, Tag figure, int share, int step, Type type, Rectangle room, double pad) {
    Colour colour = step == Summary.Pair.MOST ? Colour.WHITE : Colour.INK;
    double baseline = room.y() + room.height() / 2 + type.face().rise() * type.size();
    Lines block = line(Integer.toString(share), type, colour, figure);
    double middle = (room.width() - block.width()) / 2;
    board.putRight(block, room.x() + room.width() - Math.min(pad, middle), baseline);
  }

  private Lines line(String text, Type type, Colour colour, Tag tag) {
    return setting.line(text, type, colour, tag, Double.MAX_VALUE);
  }

  /** Draws how a cell is read, at the right of the map. */
  public Board key(Tag section, double x, double width) {
    Board board = new Board();
    int shortest = Pair.SHORTEST_RUN;
    double y = words(board, section, setting.words("pdf.heat.what", shortest), x, 0, width) + 4;
    double height = numbers ? 21 : 9;
    Tag sample = Tag.ARTIFACT;
    Summary.Pair pair = setting.report().summary().sample();
    double cell = numbers ? 46 : 18;
    cell(board, sample, pair, new Rectangle(x, y, cell, height));
    y = words(board, section, setting.words("pdf.heat.left"), x, y + height + 3, width);
    y = words(board, section, setting.words("pdf.heat.right"), x, y, width) + 5;
    y = words(board, section, setting.words("pdf.heat.meaning"), x, y, width);
    if (lettered) {
      y = words(board, section, setting.words("pdf.heat.first", firstName(width)), x, y + 5, width);
    }
    if (!numbers) {
      words(board, section, setting.words("pdf.heat.numbers"), x, y, width);
    }
    return board;
  }

  private String firstName(double width) {
    return setting.name(outlets.get(0), Type.SMALL, width - 20);
  }

  private double words(Board board, Tag section, String words, double x, double y, double width) {
    Lines block = setting.block(words, Type.SMALL, Colour.GREY, section.child("P"), width);
    board.put(block, x, y + block.baseline());
    return y + block.height();
  }

  private String alternative() {
    String pairs =
        setting.report().summary().pairs().stream()
            .map(this::spoken)
            .collect(Collectors.joining(" "));
    return setting.words("pdf.heat.alt", pairs);
  }

  private String spoken(Summary.Pair pair) {
    return setting.words(
        "pdf.heat.spoken",
        setting.report().outlet(pair.a()).name(),
        setting.report().outlet(pair.b()).name(),
        pair.unquoted(),
        pair.quoted());
  }
}
