package io.github.crossread.report.pdf;

import java.util.List;

/**
 * Lines one under the other.
 *
 * @param lines the lines
 */
record Block(List<Line> lines) {
  /** Copies the lines. */
  Block {
    lines = List.copyOf(lines);
  }

  /** Returns the height, in points. */
  double height() {
    return lines.stream().mapToDouble(Line::leading).sum();
  }

  /** Returns where the first baseline stands below the top, in points. */
  double baseline() {
    return lines.isEmpty() ? 0 : lines.get(0).baseline();
  }

  /** Returns the width of the longest line, in points. */
  double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }
}
