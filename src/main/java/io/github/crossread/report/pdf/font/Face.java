package io.github.crossread.report.pdf.font;

import java.util.List;

/** A face: serif is what outlets printed, sans is what the report says. */
public enum Face {
  /** The report's own sentences. */
  SANS(.388, Files.OPEN_SANS + "Regular.ttf", Files.DEJAVU + "Sans.ttf"),
  /** Titles, names and ids. */
  SEMIBOLD(
      .388,
      Files.OPEN_SANS + "SemiBold.ttf",
      Files.DEJAVU + "Sans-Bold.ttf",
      Files.DEJAVU + "Sans.ttf"),
  /** The set's id. */
  ITALIC(
      .388,
      Files.OPEN_SANS + "Italic.ttf",
      Files.DEJAVU + "Sans-Oblique.ttf",
      Files.DEJAVU + "Sans.ttf"),
  /** Every word that an outlet printed. */
  SERIF(
      .3375,
      "liberation/LiberationSerif-Regular.ttf",
      Files.DEJAVU + "Serif.ttf",
      Files.DEJAVU + "Sans.ttf");

  private static final class Files {
    static final String OPEN_SANS = "fonts/ttf/OpenSans/OpenSans-";
    static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVu";
  }

  private final double rise;
  private final String own;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed either.
  private final List<String> fallbacks;

  Face(double rise, String own, String... fallbacks) {
    this.rise = rise;
    this.own = own;
    this.fallbacks = List.of(fallbacks);
  }

  /** Returns how far the baseline stands below the middle of a line, in parts of the size. */
  public double rise() {
    return rise;
  }

  /** Returns its own font's file on the class path. */
  String own() {
    return own;
  }

  /** Returns font files on the class path, each for what all before it lack. */
  List<String> fallbacks() {
    return fallbacks;
  }
}
