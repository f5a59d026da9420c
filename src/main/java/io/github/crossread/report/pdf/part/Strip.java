package io.github.crossread.report.pdf.part;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An outlet's article as a strip: a cell for each sentence, as wide as it has words. */
final class Strip {
  private static final double GAP = 1.5;
  private static final double LEAST_WIDTH = 2;
  private static final double LEAST_MEAN = 5;
  private static final int MOST_ROWS = 6;
  private static final double CELL_TOP = 12;
  private static final double CELL_HEIGHT = 22;
  private static final double ROW = 50;

  private static final double ROOM_FOR_ID = 26;
  private static final double ROOM_FOR_NUMBER = 12;
  private static final double ROOM_FOR_MARK = 9;

  private final Setting setting;
  private final OutletPart part;
  private final List<OutletPart.Cell> cells;
  private final int together;

  private record Place(OutletPart.Cell cell, Rectangle room) {}

  Strip(Setting setting, OutletPart part) {
    this.setting = setting;
    this.part = part;
    int most = (int) (MOST_ROWS * PageSize.MEASURE / LEAST_MEAN);
    together = Math.max(1, (part.strip().size() + most - 1) / most);
    cells = together == 1 ? part.strip() : joined();
  }

  /** One cell for several sentences, marked as most of them are. */
  private List<OutletPart.Cell> joined() {
    List<OutletPart.Cell> joined = new ArrayList<>();
    for (int i = 0; i < part.strip().size(); i += together) {
      List<OutletPart.Cell> some =
          part.strip().subList(i, Math.min(part.strip().size(), i + together));
      int words = some.stream().mapToInt(OutletPart.Cell::words).sum();
      joined.add(
          new OutletPart.Cell(some.get(0).place(), false, words, mostOf(some), false, List.of()));
    }
    return joined;
  }

  private static Optional<Mark> mostOf(List<OutletPart.Cell> some) {
    Map<Mark, Long> counts =
        some.stream()
            .flatMap(cell -> cell.mark().stream())
            .collect(Collectors.groupingBy(m -> m, TreeMap::new, Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Lays it out with its caption. */
  Board board(Tag section) {
    Board board = new Board();
    Tag figure = section.child("Figure").alternative(alternative());
    Tag ids = section.child("P");
    List<Place> places = places();
    places.forEach(place -> cell(board, figure, place));
    if (together == 1) {
      labels(board, ids, places);
    }
    double bottom = places.stream().mapToDouble(p -> p.room.bottom()).max().orElse(CELL_TOP);
    Rectangle room = new Rectangle(0, 0, PageSize.MEASURE, bottom);
    board.add(new Item.Extent(figure, room));
    Lines caption =
        setting.block(caption(), Type.SMALL, Colour.GREY, section.child("P"), PageSize.MEASURE);
    return board.put(caption, 0, bottom + 15 + caption.baseline());
  }

  private String caption() {
    return together == 1
        ? setting.words("pdf.strip.caption")
        : setting.words("pdf.strip.caption.joined", together);
  }

  /** Spreads the cells over as few rows as their mean width allows, all in one scale. */
  private List<Place> places() {
    int rows = Math.max(1, (int) Math.ceil(cells.size() * LEAST_MEAN / PageSize.MEASURE));
    double words = Math.max(1, cells.stream().mapToInt(OutletPart.Cell::words).sum());
    double scale = (PageSize.MEASURE * rows + GAP) / words;
    List<Place> places = places(scale);
    while (height(places) > rows || rightEnd(places) > PageSize.MEASURE + .01) {
      scale *= .995;
      places = places(scale);
    }
    return places;
  }

  private static double rightEnd(List<Place> places) {
    return places.stream().mapToDouble(p -> p.room.x() + p.room.width()).max().orElse(0);
  }

  private static int height(List<Place> places) {
    double last = places.isEmpty() ? 0 : places.get(places.size() - 1).room.y();
    return (int) Math.round((last - CELL_TOP) / ROW) + 1;
  }

  private List<Place> places(double scale) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    double y = CELL_TOP;
    boolean oneRow = cells.size() * LEAST_MEAN <= PageSize.MEASURE;
    for (OutletPart.Cell cell : cells) {
      double width = Math.max(LEAST_WIDTH, cell.words() * scale - GAP);
      if (!oneRow) {
        width = Math.min(width, PageSize.MEASURE);
      }
      if (!oneRow && x + width > PageSize.MEASURE + .01) {
        x = 0;
        y += ROW;
      }
      places.add(new Place(cell, new Rectangle(x, y, width, CELL_HEIGHT)));
      x += width + GAP;
    }
    return places;
  }

  private void cell(Board board, Tag figure, Place place) {
    Rectangle room = place.room;
    Optional<Mark> mark = place.cell.mark();
    if (mark.isEmpty()) {
      board.add(Marks.emptyCell(figure, room));
      return;
    }
    Marks.cell(mark.get(), figure, room).forEach(board::add);
    double y = room.y() - CELL_TOP;
    if (room.width() >= ROOM_FOR_MARK) {
      Marks.mark(mark.get(), figure, room.x(), y, Marks.SMALL).forEach(board::add);
    }
    if (place.cell.moved() && room.width() >= 2 * ROOM_FOR_MARK + 2) {
      Marks.moved(figure, room.x() + 11, y, Marks.SMALL).forEach(board::add);
    }
  }

  /** Puts all labels after all cells: what is read as one thing is drawn without a break. */
  private void labels(Board board, Tag ids, List<Place> places) {
    double end = 0;
    for (Place place : places) {
      end = label(board, ids, place, place.room.x() < GAP ? 0 : end);
    }
  }

  /** Puts a sentence's number and passages below its cell; returns where they end. */
  private double label(Board board, Tag ids, Place place, double end) {
    Rectangle room = place.room;
    double baseline = room.bottom() + 3 + Type.SMALL.baseline();
    String number =
        place.cell.headline()
            ? setting.words("pdf.strip.headline")
            : Integer.toString(place.cell.place());
    Lines block = setting.block(number, Type.SMALL, Colour.GREY, ids.child("Span"), 40);
    boolean fifth = place.cell.place() % 5 == 0;
    boolean shown = room.width() >= ROOM_FOR_NUMBER || fifth;
    if (!shown || room.x() < end || room.x() + block.width() > PageSize.MEASURE) {
      return end;
    }
    board.put(block, room.x(), baseline);
    double x = room.x() + block.width() + 2.5;
    if (room.width() < ROOM_FOR_ID) {
      return x;
    }
    for (String passage : place.cell.passages()) {
      double width =
          setting.lines().width(setting.id(passage, Setting.MOST_ID_WIDTH), Type.SMALL_NAME);
      if (x + width <= room.x() + room.width()) {
        x += setting.passage(board, ids, passage, x, baseline) + 3;
      }
    }
    return x;
  }

  private String alternative() {
    String all = part.strip().stream().map(this::spoken).collect(Collectors.joining(", "));
    return setting.words("pdf.strip.alt", all);
  }

  private String spoken(OutletPart.Cell cell) {
    String number =
        cell.headline()
            ? setting.words("pdf.strip.headline.whole")
            : Integer.toString(cell.place());
    String mark = cell.mark().map(m -> " " + setting.words(m.key())).orElse("");
    return number + mark + (cell.moved() ? " " + setting.words("pdf.mark.moved") : "");
  }
}
