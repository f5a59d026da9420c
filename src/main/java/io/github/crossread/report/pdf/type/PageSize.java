package io.github.crossread.report.pdf.type;

/**
 * A page and where its body stands, in points.
 *
 * @param width from edge to edge
 * @param height from edge to edge
 */
public record PageSize(double width, double height) {
  /** 210 by 297 mm. */
  public static final PageSize A4 = new PageSize(595.28, 841.89);

  /** 8.5 by 11 inches. */
  public static final PageSize LETTER = new PageSize(612, 792);

  /** The width of the body; the same on every paper, so that lines break alike. */
  public static final double MEASURE = 511;

  /** From the upper edge to the body. */
  public static final double BODY_TOP = 50;

  private static final double BELOW_BODY = 50;

  /** Returns the width of the left margin, and of the right. */
  public double margin() {
    return (width - MEASURE) / 2;
  }

  /** Returns the height of the body, in whole points. */
  public double bodyHeight() {
    return Math.rint(height - BODY_TOP - BELOW_BODY);
  }
}
