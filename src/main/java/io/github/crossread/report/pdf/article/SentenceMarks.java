package io.github.crossread.report.pdf.article;

import static io.github.crossread.report.pdf.type.Item.Shape.drawn;
import static io.github.crossread.report.pdf.type.Item.Shape.filled;

import io.github.crossread.document.Annotated.Kind;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Hatch;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bars beside sentences: each kind has a pattern of its own beside its colour. */
final class SentenceMarks {
  /** How wide a bar is, in points. */
  static final double WIDTH = 3.6;

  private SentenceMarks() {}

  /** Returns the bar of a kind. */
  static List<Item.Shape> bar(Kind kind, Tag tag, Rectangle room) {
    return switch (kind) {
      case SAME -> List.of(filled(tag, room, Colour.BLUE));
      case STYLE ->
          List.of(
              filled(tag, room, Colour.SKY.over(.55)), drawn(tag, inset(room), Colour.BLUE, .7));
      case OTHER -> hatched(tag, room);
      case PERHAPS -> List.of(dotted(tag, room, Colour.ORANGE));
      case ONLY_HERE -> List.of(filled(tag, room, Colour.VERMILLION));
      case PERHAPS_ONLY_HERE -> List.of(dotted(tag, room, Colour.VERMILLION));
      case NOT_COMPARED -> List.of();
    };
  }

  private static List<Item.Shape> hatched(Tag tag, Rectangle room) {
    List<Item.Shape> shapes = new ArrayList<>();
    Hatch.lines(room).forEach(line -> shapes.add(filled(tag, line, Colour.ORANGE)));
    return shapes;
  }

  private static Item.Shape dotted(Tag tag, Rectangle room, Colour colour) {
    return new Item.Shape(tag, inset(room), Optional.empty(), Optional.of(colour), 1.1, true);
  }

  private static Rectangle inset(Rectangle room) {
    return new Rectangle(room.x() + .5, room.y() + .5, room.width() - 1, room.height() - 1);
  }
}
