package io.github.crossread.report.pdf.type;

import io.github.crossread.report.pdf.type.Form.Point;
import io.github.crossread.report.pdf.type.Form.Polygon;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines of 45 degrees across a rectangle, cut off at its sides. */
public final class Hatch {
  private static final double PITCH = 4;
  private static final double FIRST = 2;

  /** Half of a line 1.5 wide, measured along a side. */
  private static final double HALF = 1.5 / 2 * Math.sqrt(2);

  private Hatch() {}

  /** Returns the lines as shapes to be filled. */
  public static List<Polygon> lines(Rectangle room) {
    List<Polygon> lines = new ArrayList<>();
    for (double middle = FIRST; middle - HALF < room.width() + room.height(); middle += PITCH) {
      Polygon line = band(room, middle);
      if (line.points().size() > 2) {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * Returns what of the rectangle lies within HALF of the line on which x + y is {@code middle}.
   */
  private static Polygon band(Rectangle room, double middle) {
    double origin = room.x() + room.y();
    List<Point> corners =
        List.of(
            new Point(room.x(), room.y()),
            new Point(room.x() + room.width(), room.y()),
            new Point(room.x() + room.width(), room.y() + room.height()),
            new Point(room.x(), room.y() + room.height()));
    List<Point> above = clip(corners, p -> p.x() + p.y() - origin - (middle - HALF));
    return new Polygon(clip(above, p -> middle + HALF - (p.x() + p.y() - origin)));
  }

  /** Cuts a convex polygon where {@code inside} turns negative (Sutherland and Hodgman, 1974). */
  private static List<Point> clip(List<Point> corners, ToDoubleFunction<Point> inside) {
    List<Point> clipped = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Point from = corners.get(i);
      Point to = corners.get((i + 1) % corners.size());
      double a = inside.applyAsDouble(from);
      double b = inside.applyAsDouble(to);
      if (a >= 0) {
        clipped.add(from);
      }
      if (a >= 0 != b >= 0) {
        double share = a / (a - b);
        clipped.add(
            new Point(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
      }
    }
    return clipped;
  }
}
