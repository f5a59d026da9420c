package io.github.crossread.report.pdf.summary;

/**
 * How tight the first page is set: what does not fit one page is taken from the gaps first, then
 * from the bars, then from the heat map, and at last from the number of bars.
 *
 * @param gap above a section's rule, in points
 * @param barRow a bar and the gap below it, in points
 * @param heatRow a row of the heat map and the gap below it, in points
 * @param bars how many bars there are
 */
record Squeeze(double gap, double barRow, double heatRow, int bars) {
  private static final double GAP = 32;
  private static final double LEAST_GAP = 20;
  private static final double BAR_ROW = 23;
  private static final double LEAST_BAR_ROW = 15;

  /** The line that says how many bars are left out. */
  private static final double MORE_LINE = 19;

  /** Returns the loosest setting. */
  static Squeeze none(int bars, double heatRow) {
    return new Squeeze(GAP, BAR_ROW, heatRow, bars);
  }

  /**
   * Takes what is too much.
   *
   * @param excess how much does not fit, in points
   * @param gaps how many gaps there are
   * @param heatRows how many rows of the heat map decide on its height
   * @param leastHeatRow the tightest row of the heat map, in points
   */
  Squeeze by(double excess, int gaps, int heatRows, double leastHeatRow) {
    double rest = Math.max(0, excess);
    double newGap = tightened(gap, LEAST_GAP, gaps, rest);
    rest -= (gap - newGap) * gaps;
    double newBar = tightened(barRow, LEAST_BAR_ROW, bars, rest);
    rest -= (barRow - newBar) * bars;
    double newHeat = tightened(heatRow, leastHeatRow, heatRows, rest);
    rest -= (heatRow - newHeat) * heatRows;
    int dropped = rest > .01 ? (int) Math.ceil((rest + MORE_LINE) / newBar) : 0;
    return new Squeeze(newGap, newBar, newHeat, Math.max(1, bars - dropped));
  }

  private static double tightened(double loose, double least, int count, double excess) {
    return count == 0 ? loose : Math.max(Math.min(loose, least), loose - excess / count);
  }
}
