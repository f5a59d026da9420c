package io.github.crossread.report.pdf.type;

import java.util.Optional;

/** A thing on paper, with its place: x from the left of the body, y downwards, in points. */
public sealed interface Item {
  /** Returns what it is in the structure tree. */
  Tag tag();

  /** Returns this thing further down. */
  Item down(double dy);

  /** Returns how far up it reaches. */
  double top();

  /** Returns how far down it reaches. */
  double bottom();

  /**
   * Words in one line and one type.
   *
   * @param text the words
   * @param shown what is drawn for them from left to right
   * @param x where they begin
   * @param y the baseline
   */
  record Words(Tag tag, String text, String shown, Type type, Colour colour, double x, double y)
      implements Item {
    @Override
    public Words down(double dy) {
      return new Words(tag, text, shown, type, colour, x, y + dy);
    }

    @Override
    public double top() {
      return y - type.baseline();
    }

    @Override
    public double bottom() {
      return top() + type.leading();
    }
  }

  /**
   * A shape.
   *
   * @param fill its inside, if filled
   * @param stroke its outline, if drawn
   * @param width of the outline
   * @param dotted whether the outline is dotted
   */
  record Shape(
      Tag tag,
      Form form,
      Optional<Colour> fill,
      Optional<Colour> stroke,
      double width,
      boolean dotted)
      implements Item {
    public static Shape filled(Tag tag, Form form, Colour fill) {
      return new Shape(tag, form, Optional.of(fill), Optional.empty(), 0, false);
    }

    public static Shape drawn(Tag tag, Form form, Colour stroke, double width) {
      return new Shape(tag, form, Optional.empty(), Optional.of(stroke), width, false);
    }

    /** Returns this shape elsewhere: scaled first, then moved. */
    public Shape placed(Tag newTag, double x, double y, double scale) {
      return new Shape(newTag, form.placed(x, y, scale), fill, stroke, width * scale, dotted);
    }

    @Override
    public Shape down(double dy) {
      return new Shape(tag, form.placed(0, dy, 1), fill, stroke, width, dotted);
    }

    @Override
    public double top() {
      return form.top();
    }

    @Override
    public double bottom() {
      return form.bottom();
    }
  }

  /**
   * Where a click leads elsewhere in the report.
   *
   * @param contents where to, in words
   * @param target the name of an anchor
   */
  record Area(
      Tag tag, String contents, String target, double x, double y, double width, double height)
      implements Item {
    @Override
    public Area down(double dy) {
      return new Area(tag, contents, target, x, y + dy, width, height);
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

  /** A place that links lead to; drawn as nothing. */
  record Anchor(String name, double y) implements Item {
    @Override
    public Tag tag() {
      return Tag.ARTIFACT;
    }

    @Override
    public Anchor down(double dy) {
      return new Anchor(name, y + dy);
    }

    @Override
    public double top() {
      return y;
    }

    @Override
    public double bottom() {
      return y;
    }
  }

  /** How much room a figure takes; drawn as nothing. */
  record Extent(Tag tag, Form.Rectangle room) implements Item {
    @Override
    public Extent down(double dy) {
      return new Extent(tag, room.placed(0, dy, 1));
    }

    @Override
    public double top() {
      return room.top();
    }

    @Override
    public double bottom() {
      return room.bottom();
    }
  }
}
