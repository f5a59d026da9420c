package io.github.crossread.report.pdf.part;

import static io.github.crossread.report.pdf.type.Item.Shape.drawn;
import static io.github.crossread.report.pdf.type.Item.Shape.filled;

import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form;
import io.github.crossread.report.pdf.type.Form.Disc;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Hatch;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of a grid: each has a shape of its own beside its colour, so that grey print does. */
public final class StateMarks {
  /** How high a mark is, in points. */
  public static final double HEIGHT = 9.6;

  private static final double RING = 3;

  private StateMarks() {}

  /** Returns a mark that fills a box, or a ring or disc in its middle. */
  public static List<Item.Shape> mark(State state, Tag tag, Rectangle room) {
    return switch (state) {
      case SAME -> List.of(filled(tag, room, Colour.BLUE));
      case STYLE ->
          List.of(
              filled(tag, room, Colour.SKY.over(.55)), drawn(tag, inset(room), Colour.BLUE, .8));
      case OTHER -> hatched(tag, room);
      case PERHAPS -> List.of(dotted(tag, inset(room), Colour.ORANGE, 1.2));
      case LEFT_OUT, REPORTED -> List.of(drawn(tag, disc(room), Colour.INK, 1));
      case PERHAPS_LEFT_OUT -> List.of(dotted(tag, disc(room), Colour.GREY, .8));
      case QUOTED -> List.of(filled(tag, disc(room), Colour.INK));
      case EMPTY -> List.of();
    };
  }

  /** Returns a mark of a column that is too thin for shapes: as high as the row, told by shade. */
  public static List<Item.Shape> thin(State state, Tag tag, Rectangle room) {
    Rectangle half = new Rectangle(room.x(), room.y() + 3, room.width(), room.height() - 6);
    double radius = Math.min(1, room.width() / 3);
    Disc dot = new Disc(room.x() + room.width() / 2, room.y() + room.height() / 2, radius);
    return switch (state) {
      case SAME -> List.of(filled(tag, room, Colour.BLUE));
      case STYLE -> List.of(filled(tag, room, Colour.SKY));
      case OTHER -> List.of(filled(tag, half, Colour.ORANGE));
      case PERHAPS -> List.of(filled(tag, half, Colour.ORANGE.over(.4)));
      case QUOTED -> List.of(filled(tag, room, Colour.INK));
      case REPORTED -> List.of(filled(tag, half, Colour.OUTLINE));
      case LEFT_OUT -> List.of(filled(tag, dot, Colour.INK));
      case PERHAPS_LEFT_OUT -> List.of(filled(tag, dot, Colour.RULE));
      case EMPTY -> List.of();
    };
  }

  private static List<Item.Shape> hatched(Tag tag, Rectangle room) {
    List<Item.Shape> shapes = new ArrayList<>();
    Hatch.lines(room).forEach(line -> shapes.add(filled(tag, line, Colour.ORANGE)));
    shapes.add(drawn(tag, inset(room), Colour.ORANGE, .8));
    return shapes;
  }

  private static Item.Shape dotted(Tag tag, Form form, Colour colour, double width) {
    return new Item.Shape(tag, form, Optional.empty(), Optional.of(colour), width, true);
  }

  private static Disc disc(Rectangle room) {
    double radius = Math.min(RING, room.width() / 2 - .5);
    return new Disc(room.x() + room.width() / 2, room.y() + room.height() / 2, radius);
  }

  private static Rectangle inset(Rectangle room) {
    return new Rectangle(room.x() + .4, room.y() + .4, room.width() - .8, room.height() - .8);
  }
}
