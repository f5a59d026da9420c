package io.github.crossread.report.pdf.part;

import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.pdf.type.Type;

/**
 * The outlets' names at the left of a drawing, as wide as they need it within bounds: smaller
 * before any is cut.
 *
 * @param type what they are set in
 * @param width how wide they are at most, in points
 */
public record NameColumn(Type type, double width) {
  private static final double LEAST = 73;
  private static final double MOST = 112;

  /** What is free after the names, in points. */
  static final double GAP = 6;

  /** Makes the column. */
  public static NameColumn of(Setting setting) {
    return of(setting, MOST);
  }

  /**
   * Makes the column where there is less room.
   *
   * @param most how wide the names may be, in points; what every report has room for is always free
   */
  public static NameColumn of(Setting setting, double most) {
    double widest = widest(setting);
    double width = Math.max(LEAST, Math.min(widest, Math.min(most, MOST)));
    return new NameColumn(widest <= width ? Type.TEXT : Type.SMALL, width);
  }

  private static double widest(Setting setting) {
    return setting.report().outlets().stream()
        .mapToDouble(outlet -> setting.lines().width(outlet.shortName(), Type.TEXT))
        .max()
        .orElse(0);
  }

  /** Returns where the names end and what they name begins, in points. */
  public double axis() {
    return TitledSection.MAIN + width + GAP;
  }

  /** Returns what is printed of an outlet's name. */
  public String name(Setting setting, ReportOutlet outlet) {
    return setting.name(outlet, type, width);
  }
}
