package io.github.crossread.report.pdf.summary;

import io.github.crossread.report.Summary;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.pdf.part.Marks;
import io.github.crossread.report.pdf.part.NameColumn;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.part.TitledSection;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A bar for each outlet: its sentences by what they are, and how many passages it leaves out. */
final class Bars {
  private static final double LONGEST = 230;
  private static final double WHITE = 1.5;
  private static final double TOP = 14;

  private final Setting setting;
  private final NameColumn names;
  private final List<Summary.Bar> bars;
  private final double row;
  private final double unit;

  private record Segment(Mark mark, int sentences, String key) {}

  /** Takes {@code most} bars, those of the outlets that leave out most, in the set's order. */
  Bars(Setting setting, int most, double row) {
    this.setting = setting;
    this.names = NameColumn.of(setting);
    this.row = row;
    List<Summary.Bar> all = setting.report().summary().bars();
    List<Summary.Bar> chosen =
        all.stream()
            .sorted(Comparator.comparingInt(Summary.Bar::leavesOut).reversed())
            .limit(most)
            .toList();
    bars = all.stream().filter(chosen::contains).toList();
    int longest = bars.stream().mapToInt(Summary.Bar::sentences).max().orElse(1);
    unit = LONGEST / Math.max(1, longest);
  }

  /** Draws the heads and the bars as one figure. */
  Board board(Tag section) {
    Tag figure = section.child("Figure").alternative(alternative());
    Board board = new Board();
    Lines sentences =
        setting.block(
            setting.words("pdf.bars.sentences"), Type.SMALL, Colour.GREY, figure, LONGEST);
    board.put(sentences, names.axis(), 8);
    Lines leavesOut =
        setting.block(
            setting.words("pdf.bars.leavesOut"), Type.SMALL, Colour.GREY, figure, LONGEST);
    board.putRight(leavesOut, PageSize.MEASURE, 8);
    for (int i = 0; i < bars.size(); i++) {
      draw(board, figure, bars.get(i), TOP + row * i);
    }
    double height = TOP + row * bars.size();
    double width = PageSize.MEASURE - TitledSection.MAIN;
    return board.add(new Item.Extent(figure, new Rectangle(TitledSection.MAIN, 0, width, height)));
  }

  private void draw(Board board, Tag figure, Summary.Bar bar, double y) {
    double height = Math.min(14, row - 3);
    double baseline = y + height / 2 + Type.TEXT.face().rise() * Type.TEXT.size();
    String name = names.name(setting, setting.report().outlet(bar.article()));
    board.put(line(name, names.type(), Colour.INK, figure), TitledSection.MAIN, baseline);
    double x = names.axis();
    for (Segment segment : segments(bar)) {
      double width = segment.sentences * unit;
      if (segment.sentences > 0) {
        draw(
            board,
            figure,
            segment,
            new Rectangle(x, y, width - Math.min(WHITE, width / 3), height));
      }
      x += width;
    }
    Lines number = line(Integer.toString(bar.leavesOut()), Type.NAME, Colour.INK, figure);
    board.putRight(number, PageSize.MEASURE, baseline);
  }

  private void draw(Board board, Tag figure, Segment segment, Rectangle room) {
    Marks.cell(segment.mark, figure, room).forEach(board::add);
    boolean white = segment.mark == Mark.VERBATIM;
    Lines number =
        line(
            Integer.toString(segment.sentences),
            Type.SMALL_NAME,
            white ? Colour.WHITE : Colour.INK,
            figure);
    if (number.width() + 8 > room.width()) {
      return;
    }
    double middle = room.x() + room.width() / 2;
    if (segment.mark == Mark.REWORDED) {
      double width = number.width() + 8;
      Form box = new Rectangle(middle - width / 2, room.y() + .6, width, room.height() - 1.2);
      board.add(Item.Shape.filled(figure, box, Colour.WHITE));
    }
    double rise = Type.SMALL_NAME.face().rise() * Type.SMALL_NAME.size();
    board.putCentred(number, middle, room.y() + room.height() / 2 + rise);
  }

  private Lines line(String text, Type type, Colour colour, Tag tag) {
    return setting.line(text, type, colour, tag, Double.MAX_VALUE);
  }

  private static List<Segment> segments(Summary.Bar bar) {
    return List.of(
        new Segment(Mark.VERBATIM, bar.same(), "pdf.bars.same"),
        new Segment(Mark.RESTYLED, bar.restyled(), "pdf.bars.restyled"),
        new Segment(Mark.REWORDED, bar.reworded(), "pdf.bars.reworded"),
        new Segment(Mark.ONLY_HERE, bar.onlyHere(), "pdf.bars.onlyHere"));
  }

  private String alternative() {
    String all = bars.stream().map(this::spoken).collect(Collectors.joining(" "));
    return setting.words("pdf.bars.alt", all);
  }

  private String spoken(Summary.Bar bar) {
    String parts =
        segments(bar).stream()
            .filter(segment -> segment.sentences > 0)
            .map(segment -> segment.sentences + " " + setting.words(segment.key))
            .collect(Collectors.joining(", "));
    String name = setting.report().outlet(bar.article()).name();
    return setting.words("pdf.bars.spoken", name, parts, bar.leavesOut());
  }

  /** Draws what the cells mean, spread over the width. */
  static Board legend(Setting setting, Tag section) {
    Board board = new Board();
    Tag words = section.child("P");
    double x = TitledSection.MAIN;
    for (Segment segment : segments(new Summary.Bar("", 0, 0, 0, 0, 0))) {
      Rectangle room = new Rectangle(x, 2, 24, 9);
      Marks.cell(segment.mark, Tag.ARTIFACT, room).forEach(board::add);
      Lines name =
          setting.block(setting.words(segment.key) + " ", Type.SMALL, Colour.INK, words, 120);
      board.put(name, x + 28, 9.5);
      x += 28 + name.width() + 17;
    }
    return board;
  }
}
