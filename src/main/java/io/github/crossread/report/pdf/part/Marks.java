package io.github.crossread.report.pdf.part;

import static io.github.crossread.report.pdf.type.Item.Shape.drawn;
import static io.github.crossread.report.pdf.type.Item.Shape.filled;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Disc;
import io.github.crossread.report.pdf.type.Form.Point;
import io.github.crossread.report.pdf.type.Form.Polygon;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Tag;
import java.util.List;

/** The marks among words: each has a shape of its own beside its colour. */
public final class Marks {
  /** The side of a mark among words, in points. */
  static final double SMALL = 8;

  private static final double SIDE = 10;

  private static final Item.Shape SQUARE =
      filled(Tag.ARTIFACT, new Rectangle(.5, .5, 9, 9), Colour.BLUE);

  private Marks() {}

  /** Returns a mark, {@code size} points high and wide from its upper left corner. */
  static List<Item.Shape> mark(Mark mark, Tag tag, double x, double y, double size) {
    return placed(shapes(mark), tag, x, y, size);
  }

  private static List<Item.Shape> placed(
      List<Item.Shape> shapes, Tag tag, double x, double y, double size) {
    return shapes.stream().map(shape -> shape.placed(tag, x, y, size / SIDE)).toList();
  }

  private static List<Item.Shape> shapes(Mark mark) {
    return switch (mark) {
      case BASE ->
          List.of(SQUARE, filled(Tag.ARTIFACT, new Rectangle(3.6, 3.6, 2.8, 2.8), Colour.WHITE));
      case VERBATIM -> List.of(SQUARE);
      case RESTYLED ->
          List.of(
              filled(Tag.ARTIFACT, new Rectangle(.5, .5, 4.5, 9), Colour.BLUE),
              drawn(Tag.ARTIFACT, new Rectangle(1, 1, 8, 8), Colour.BLUE, 1));
      case REWORDED ->
          List.of(
              filled(Tag.ARTIFACT, new Disc(5, 5, 4.4), Colour.ORANGE),
              drawn(Tag.ARTIFACT, new Disc(5, 5, 4.4), Colour.INK, .8),
              drawn(Tag.ARTIFACT, Polygon.line(2, 8, 8, 2), Colour.INK, 1));
      case ONLY_HERE -> List.of(filled(Tag.ARTIFACT, diamond(), Colour.VERMILLION));
    };
  }

  private static Polygon diamond() {
    return new Polygon(
        List.of(new Point(5, 0), new Point(10, 5), new Point(5, 10), new Point(0, 5)));
  }
}
