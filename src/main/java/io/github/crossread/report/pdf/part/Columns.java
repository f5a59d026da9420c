package io.github.crossread.report.pdf.part;

import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table's columns: id, text, one for each of up to {@link #MOST} outlets, and a last one for a
 * count.
 *
 * @param from the first outlet, counted from 0
 * @param names what stands over the outlets' columns; letters if there is no room for names
 * @param lettered whether those are letters
 * @param pitch the width of an outlet's column, in points
 * @param text where the text begins, in points
 */
public record Columns(int from, List<String> names, boolean lettered, double pitch, double text) {
  /** How many outlets stand side by side. */
  static final int MOST = 20;

  /** Where the text begins, unless ids are wider. */
  private static final double LEAST_TEXT = 29;

  private static final double AFTER_ID = 5;
  private static final double WIDE = 41;
  private static final double NARROW = 30;
  private static final double TIGHT = 12;
  private static final double LAST = 41;
  private static final double GUTTER = 12;
  private static final int MOST_NAME_LINES = 3;

  /** Copies the names. */
  public Columns {
    names = List.copyOf(names);
  }

  /** Makes the columns of the outlets from {@code from} on, as many as stand side by side. */
  static Columns of(Setting setting, int from) {
    List<ReportOutlet> all = setting.report().outlets();
    List<ReportOutlet> outlets = all.subList(from, Math.min(all.size(), from + MOST));
    double pitch = outlets.size() <= 5 ? WIDE : outlets.size() <= 8 ? NARROW : TIGHT;
    Optional<List<String>> names =
        pitch == TIGHT ? Optional.empty() : names(setting, outlets, pitch);
    return new Columns(
        from,
        names.orElseGet(() -> letters(from, outlets.size())),
        names.isEmpty(),
        pitch,
        Math.max(LEAST_TEXT, setting.idWidth() + AFTER_ID));
  }

  private static List<String> letters(int from, int count) {
    List<String> letters = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      letters.add(letter(i));
    }
    return letters;
  }

  /** Returns the letter of an outlet: A to Z, then AA. */
  public static String letter(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private static Optional<List<String>> names(
      Setting setting, List<ReportOutlet> outlets, double pitch) {
    List<String> names = new ArrayList<>();
    for (ReportOutlet outlet : outlets) {
      if (fits(setting, outlet.name(), pitch)) {
        names.add(outlet.name());
      } else if (fits(setting, outlet.shortName(), pitch)) {
        names.add(outlet.shortName());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }

  /** Returns whether no word of a name has to be broken. */
  private static boolean fits(Setting setting, String name, double pitch) {
    double width = nameWidth(pitch);
    for (String word : name.split(" ", -1)) {
      if (setting.lines().width(word, Type.SMALL_NAME) > width) {
        return false;
      }
    }
    Lines block = setting.block(name, Type.SMALL_NAME, Colour.INK, Tag.ARTIFACT, width);
    return block.lines().size() <= MOST_NAME_LINES;
  }

  private static double nameWidth(double pitch) {
    return pitch - 3;
  }

  /** Returns how many outlets there are. */
  int count() {
    return names.size();
  }

  /** Returns where the column of the i-th outlet of these begins. */
  double x(int i) {
    return PageSize.MEASURE - LAST - pitch * (count() - i);
  }

  /** Returns how wide the text is set. */
  double textWidth() {
    return x(0) - text - GUTTER;
  }
}
