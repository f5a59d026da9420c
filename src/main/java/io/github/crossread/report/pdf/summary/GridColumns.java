package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a grid stand: names over wide ones, letters over narrow ones, nothing over
 * those that are as thin as a line.
 *
 * @param names what stands over each; empty over thin ones
 * @param lettered whether those are letters
 * @param pitch from column to column, in points
 * @param left where the first begins, in points
 * @param notes how wide notes at the right are, in points; 0 where there is no room for them
 */
record GridColumns(List<String> names, boolean lettered, double pitch, double left, double notes) {

  private static final int FEW = 8;

  private static final double NOTES = 92;
  private static final double LEAST_PITCH = 24;
  private static final double MOST_PITCH = 46;
  private static final double LETTER_PITCH = 17;
  private static final double ALL_THIN = 300;
  private static final double LEAST_LABEL = 165;
  private static final double NAME_GAP = 4;

  /** Copies the names. */
  GridColumns {
    names = List.copyOf(names);
  }

  /** Makes the columns of a grid. */
  static GridColumns of(Setting setting, Grid grid) {
    double measure = setting.measure();
    double allThin = setting.size().share(ALL_THIN);
    int count = grid.columns().size();
    if (count > Document.CROWD) {
      return placed(List.of(), false, Math.min(LETTER_PITCH, allThin / count), count, 0, measure);
    }
    List<String> names = new ArrayList<>();
    double widest = 0;
    for (Column column : grid.columns()) {
      ReportOutlet outlet = setting.report().outlet(column.article());
      names.add(outlet.shortName());
      widest = Math.max(widest, setting.lines().width(outlet.shortName(), Type.SMALL_NAME));
    }
    double pitch = Math.max(LEAST_PITCH, widest + NAME_GAP);
    boolean fits =
        pitch <= MOST_PITCH && pitch * count <= measure - NOTES - setting.size().share(LEAST_LABEL);
    if (count <= FEW && fits) {
      return placed(names, false, Math.max(pitch, count <= 5 ? 30 : 0), count, NOTES, measure);
    }
    List<String> letters = letters(setting, grid);
    return count <= FEW
        ? placed(letters, true, LEAST_PITCH, count, NOTES, measure)
        : placed(letters, true, Math.min(LETTER_PITCH, allThin / count), count, 0, measure);
  }

  /** A letter stands for one outlet wherever it is used, so it goes by the order of the set. */
  private static List<String> letters(Setting setting, Grid grid) {
    List<String> articles = setting.report().outlets().stream().map(ReportOutlet::article).toList();
    return grid.columns().stream()
        .map(column -> letter(articles.indexOf(column.article())))
        .toList();
  }

  /** Returns the letter of an outlet: A to Z, then AA. */
  private static String letter(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private static GridColumns placed(
      List<String> names, boolean lettered, double pitch, int count, double notes, double measure) {
    double right = measure - notes;
    return new GridColumns(names, lettered, pitch, right - pitch * count, notes);
  }

  /** Returns the middle of a column. */
  double middle(int column) {
    return left + pitch * (column + .5);
  }

  /** Returns how wide a mark is. */
  double mark() {
    return isThin() ? pitch * .82 : Math.min(22, pitch - 4);
  }

  /** Returns whether columns are too thin for anything but a colour. */
  boolean isThin() {
    return names.isEmpty();
  }

  /** Returns whether marks have room for the number of a sentence. */
  boolean hasPlaces() {
    return notes > 0;
  }

  /** Returns how wide the words at the left of the columns may be. */
  double label() {
    return left - 8;
  }
}
