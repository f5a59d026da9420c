package io.github.crossread.report.pdf.type;

import java.util.List;

/** The outline of a drawn shape; x grows rightwards and y downwards, in points. */
public sealed interface Form {
  /** Returns this form in another place and size: scaled first, then moved. */
  Form placed(double x, double y, double scale);

  /** Returns how far up it reaches. */
  double top();

  /** Returns how far down it reaches. */
  double bottom();

  /** A point. */
  record Point(double x, double y) {}

  /** A rectangle from its upper left corner. */
  record Rectangle(double x, double y, double width, double height) implements Form {
    @Override
    public Rectangle placed(double dx, double dy, double scale) {
      return new Rectangle(dx + x * scale, dy + y * scale, width * scale, height * scale);
    }

    @Override
    public double top() {
      return y;
    }

    @Override
    public double bottom() {
      return y + height;
    }
  }

  /** A disc by its middle. */
  record Disc(double x, double y, double radius) implements Form {
    @Override
    public Disc placed(double dx, double dy, double scale) {
      return new Disc(dx + x * scale, dy + y * scale, radius * scale);
    }

    @Override
    public double top() {
      return y - radius;
    }

    @Override
    public double bottom() {
      return y + radius;
    }
  }

  /** Straight lines from point to point; closed if filled. */
  record Polygon(List<Point> points) implements Form {
    /** Copies the points. */
    public Polygon {
      points = List.copyOf(points);
    }

    /** Makes a line. */
    public static Polygon line(double x1, double y1, double x2, double y2) {
      return new Polygon(List.of(new Point(x1, y1), new Point(x2, y2)));
    }

    @Override
    public Polygon placed(double dx, double dy, double scale) {
      return new Polygon(
          points.stream().map(p -> new Point(dx + p.x * scale, dy + p.y * scale)).toList());
    }

    @Override
    public double top() {
      return points.stream().mapToDouble(Point::y).min().orElse(0);
    }

    @Override
    public double bottom() {
      return points.stream().mapToDouble(Point::y).max().orElse(0);
    }
  }
}
