package io.github.crossread.report.pdf.type;

/**
 * A page and where its body stands. Everything is laid out in units, of which one is {@code scale}
 * points on paper: larger type is the same page with fewer units on it.
 *
 * @param width from edge to edge, in units
 * @param height from edge to edge, in units
 * @param measure the width of the body, in units; the same on every paper, so that lines break
 *     alike
 * @param scale how many points a unit is
 */
public record PageSize(double width, double height, double measure, double scale) {
  private static final double NORMAL_MEASURE = 511;
  private static final double LARGE_MEASURE = 428;
  private static final double LARGE = 1.25;

  /** 210 by 297 mm. */
  public static final PageSize A4 = new PageSize(595.28, 841.89, NORMAL_MEASURE, 1);

  /** 8.5 by 11 inches. */
  public static final PageSize LETTER = new PageSize(612, 792, NORMAL_MEASURE, 1);

  /** From the upper edge to the body, in units. */
  public static final double BODY_TOP = 50;

  private static final double BELOW_BODY = 50;

  /** Returns this paper with everything on it a quarter larger, in a narrower body. */
  public PageSize large() {
    return new PageSize(width / LARGE, height / LARGE, LARGE_MEASURE, LARGE);
  }

  /** Returns the width of the left margin, and of the right, in units. */
  public double margin() {
    return (width - measure) / 2;
  }

  /** Returns the height of the body, in whole units. */
  public double bodyHeight() {
    return Math.rint(height - BODY_TOP - BELOW_BODY);
  }

  /**
   * Returns what a part of the body's width comes to.
   *
   * @param normal how wide it is in type of normal size, in units
   */
  public double share(double normal) {
    return normal * measure / NORMAL_MEASURE;
  }
}
