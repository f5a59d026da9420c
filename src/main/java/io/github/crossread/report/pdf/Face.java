package io.github.crossread.report.pdf;

import java.util.List;

/** A face: serif is what outlets printed, sans is what the report says. */
enum Face {
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

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be changed either.
  private final List<String> files;

  Face(double rise, String... files) {
    this.rise = rise;
    this.files = List.of(files);
  }

  /** Returns how far the baseline stands below the middle of a line, in parts of the size. */
  double rise() {
    return rise;
  }

  /** Returns its font files on the class path, each for what those before it lack. */
  List<String> files() {
    return files;
  }
}
