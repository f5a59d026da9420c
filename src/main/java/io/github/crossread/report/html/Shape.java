package io.github.crossread.report.html;

import io.github.crossread.report.marked.Mark;

/** How the style and the drawings call what is marked. */
final class Shape {

  private Shape() {}

  /** Returns the name of a mark's shape. */
  static String of(Mark mark) {
    return switch (mark) {
      case BASE -> "base";
      case VERBATIM -> "verbatim";
      case RESTYLED -> "restyled";
      case REWORDED -> "reworded";
      case ONLY_HERE -> "only";
    };
  }

  /** Returns the letter that stands for a mark in a row of the matrix, for the script. */
  static char letter(Mark mark) {
    return of(mark).charAt(mark == Mark.REWORDED ? 2 : 0);
  }
}
