package io.github.crossread.report.pdf.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is laid out as one slice: things are put on it from its upper left corner. */
public final class Board {
  private final List<Item> items = new ArrayList<>();

  /** Adds a thing. */
  public Board add(Item item) {
    items.add(item);
    return this;
  }

  /** Adds things, moved. */
  public Board add(Board other, double dy) {
    other.items.forEach(item -> items.add(item.down(dy)));
    return this;
  }

  /** Makes it a place that links lead to. */
  public Board anchor(String name) {
    return add(new Item.Anchor(name, 0));
  }

  /** Draws a rule across. */
  public Board rule(double x, double y, double width, Colour colour, double thickness) {
    Form line = new Form.Rectangle(x, y, width, thickness);
    return add(Item.Shape.filled(Tag.ARTIFACT, line, colour));
  }

  /**
   * Puts lines.
   *
   * @param x their left end
   * @param baseline that of the first line
   */
  public Board put(Lines block, double x, double baseline) {
    return put(block, x, baseline, 0);
  }

  /** Puts lines whose right ends stand at {@code x}. */
  public Board putRight(Lines block, double x, double baseline) {
    return put(block, x, baseline, 1);
  }

  /** Puts lines whose middles stand at {@code x}. */
  public Board putCentred(Lines block, double x, double baseline) {
    return put(block, x, baseline, .5);
  }

  private Board put(Lines block, double x, double baseline, double share) {
    double top = baseline - block.baseline();
    for (TextLine line : block.lines()) {
      put(line, x - line.width() * share, top + line.baseline());
      top += line.leading();
    }
    return this;
  }

  private void put(TextLine line, double x, double y) {
    line.pieces().forEach(piece -> items.addAll(below(piece, x + piece.x(), y)));
    for (TextLine.Piece piece : line.pieces()) {
      TextRun run = piece.run();
      items.add(
          new Item.Words(
              run.tag(), piece.text(), piece.shown(), run.type(), run.colour(), x + piece.x(), y));
    }
    line.pieces().forEach(piece -> items.addAll(above(piece, x + piece.x(), y)));
  }

  private static List<Item> below(TextLine.Piece piece, double x, double y) {
    double width = piece.width();
    Type type = piece.run().type();
    return switch (piece.run().dress()) {
      case UNDERLINED -> List.of(filled(x, y + 1.5, width, .9, Colour.VERMILLION));
      case TINTED ->
          List.of(filled(x, y - type.size() * .82, width, type.size() * 1.1, Colour.TINT));
      case DOTTED ->
          List.of(
              new Item.Shape(
                  Tag.ARTIFACT,
                  Form.Polygon.line(x, y + 2.7, x + width, y + 2.7),
                  Optional.empty(),
                  Optional.of(Colour.BLUE),
                  1.4,
                  true));
      case NONE, STRUCK, BOXED -> List.of();
    };
  }

  private static List<Item> above(TextLine.Piece piece, double x, double y) {
    Type type = piece.run().type();
    return switch (piece.run().dress()) {
      case STRUCK -> List.of(filled(x, y - type.size() * .27, piece.width(), .7, Colour.GREY));
      case BOXED -> {
        double height = type.size() * 1.1 + 4;
        Form box = new Form.Rectangle(x - 2, y - type.size() * .85 - 2, piece.width() + 4, height);
        yield List.of(Item.Shape.drawn(Tag.ARTIFACT, box, Colour.VERMILLION, .9));
      }
      case NONE, UNDERLINED, DOTTED, TINTED -> List.of();
    };
  }

  private static Item filled(double x, double y, double width, double height, Colour colour) {
    return Item.Shape.filled(Tag.ARTIFACT, new Form.Rectangle(x, y, width, height), colour);
  }

  /** Returns how far down its words reach. */
  public double bottom() {
    return items.stream().mapToDouble(Item::bottom).max().orElse(0);
  }

  /** Makes it a slice as tall as what stands on it. */
  public Slice slice(double before) {
    return slice(before, bottom());
  }

  /** Makes it a slice. */
  public Slice slice(double before, double height) {
    return new Slice(before, height, height, false, items, Optional.empty());
  }

  public List<Item> items() {
    return items;
  }
}
