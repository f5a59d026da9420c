package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.DocumentBlock.Arc;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Point;
import io.github.crossread.report.pdf.type.Form.Polygon;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arcs over the outlets' names: the wider, the more text two share; dashed if it is quoted. */
final class Arcs {
  private static final double LABELS = 2 * Type.SMALL.leading() + 3;
  private static final double LOWEST = 8;
  private static final double STEP = 4.5;
  private static final double HIGHEST = 32;
  private static final double WIDEST = 8;
  private static final double THINNEST = .9;
  private static final double GAP = 8;
  private static final int SEGMENTS = 24;

  private final Setting setting;
  private final Grid grid;
  private final GridColumns columns;

  Arcs(Setting setting, Grid grid, GridColumns columns) {
    this.setting = setting;
    this.grid = grid;
    this.columns = columns;
  }

  /** Returns how high they are, their words included; nothing where there are none. */
  double height() {
    if (grid.arcs().isEmpty()) {
      return 0;
    }
    double highest = grid.arcs().stream().mapToDouble(Arcs::height).max().orElse(0);
    return highest + (columns.hasPlaces() ? LABELS : 0) + WIDEST / 2;
  }

  private static double height(Arc arc) {
    return Math.min(HIGHEST, LOWEST + STEP * (arc.to() - arc.from()));
  }

  /** Draws them as one figure that stands on {@code y}. */
  void put(Board board, Tag section, double y) {
    if (grid.arcs().isEmpty()) {
      return;
    }
    Tag figure = section.child("Figure").alternative(alternative());
    grid.arcs().forEach(arc -> board.add(shape(arc, figure, y)));
    double top = y - height() + WIDEST / 2;
    for (Label label : labels(figure)) {
      board.put(label.share(), label.x(), top + label.share().baseline());
      double below = top + label.share().height();
      board.put(label.meaning(), label.x(), below + label.meaning().baseline());
    }
    double width = setting.measure() - columns.left();
    board.add(
        new Item.Extent(figure, new Rectangle(columns.left(), y - height(), width, height())));
  }

  private Item.Shape shape(Arc arc, Tag figure, double y) {
    double left = columns.middle(arc.from());
    double radius = (columns.middle(arc.to()) - left) / 2;
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= SEGMENTS; i++) {
      double angle = Math.PI * i / SEGMENTS;
      points.add(
          new Point(left + radius * (1 - Math.cos(angle)), y - height(arc) * Math.sin(angle)));
    }
    double room = Math.min(WIDEST, columns.pitch() / 4);
    double width = Math.max(THINNEST, room * arc.share() / 100);
    return new Item.Shape(
        figure,
        new Polygon(points),
        Optional.empty(),
        Optional.of(Colour.BLUE),
        arc.quoted() ? Math.min(width, 1.6) : width,
        arc.quoted());
  }

  /** An arc's words, and where they stand. */
  private record Label(Lines share, Lines meaning, double x, double width) {
    boolean isFree(Label other) {
      return x + width + GAP < other.x || other.x + other.width + GAP < x;
    }
  }

  /** Returns the words of the widest, as many as stand beside each other. */
  private List<Label> labels(Tag figure) {
    List<Label> labels = new ArrayList<>();
    for (Arc arc : columns.hasPlaces() ? grid.arcs() : List.<Arc>of()) {
      Lines share = line(arc.label(), Type.SMALL_NAME, Colour.INK, figure);
      Lines meaning = line(arc.meaning(), Type.SMALL, Colour.GREY, figure);
      double width = Math.max(share.width(), meaning.width());
      double middle = (columns.middle(arc.from()) + columns.middle(arc.to())) / 2;
      double x = Math.min(middle - width / 2, setting.measure() - width);
      Label label = new Label(share, meaning, x, width);
      if (labels.stream().allMatch(label::isFree) && x > columns.label() - 60) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** Returns how far from the left edge what stands beside them may reach. */
  double room() {
    double words = labels(Tag.ARTIFACT).stream().mapToDouble(Label::x).min().orElse(columns.left());
    return Math.min(words, columns.left()) - GAP;
  }

  private Lines line(String words, Type type, Colour colour, Tag tag) {
    return setting.line(words, type, colour, tag, 120);
  }

  private String alternative() {
    List<String> all = grid.arcs().stream().map(this::spoken).toList();
    return setting.words("arc.alt", String.join(" ", all));
  }

  private String spoken(Arc arc) {
    return setting.words(
        "arc.spoken",
        setting.report().outlet(grid.columns().get(arc.from()).article()).name(),
        setting.report().outlet(grid.columns().get(arc.to()).article()).name(),
        arc.label(),
        arc.meaning());
  }
}
