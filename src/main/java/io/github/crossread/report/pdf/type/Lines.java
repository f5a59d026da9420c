package io.github.crossread.report.pdf.type;

import java.util.List;

/**
 * Lines one under the other.
 *
 * @param lines the lines
 */
public record Lines(List<TextLine> lines) {
  /** Copies the lines. */
  public Lines {
    lines = List.copyOf(lines);
  }

  /** Returns the height, in points. */
  public double height() {
    return lines.stream().mapToDouble(TextLine::leading).sum();
  }

  /** Returns where the first baseline stands below the top, in points. */
  public double baseline() {
    return lines.isEmpty() ? 0 : lines.get(0).baseline();
  }

  /** Returns the width of the longest line, in points. */
  public double width() {
    return lines.stream().mapToDouble(TextLine::width).max().orElse(0);
  }
}
