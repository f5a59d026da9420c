package io.github.crossread.report.pdf;

import io.github.crossread.report.pdf.font.Face;

/**
 * A face in a size; all that the report uses stand here.
 *
 * @param face the face
 * @param size in points
 * @param leading from baseline to baseline, in points
 */
record Type(Face face, double size, double leading) {
  /** The report's title, once. */
  static final Type TITLE = new Type(Face.SEMIBOLD, 24, 30);

  /** A part's title, an outlet's name. */
  static final Type PART = new Type(Face.SEMIBOLD, 15, 20);

  /** An outlet's printed headline. */
  static final Type HEADLINE = new Type(Face.SERIF, 15, 19);

  /** Printed words. */
  static final Type PRINTED = new Type(Face.SERIF, 10.5, 13);

  /** Printed words in the matrix. */
  static final Type PRINTED_TIGHT = new Type(Face.SERIF, 10.5, 12);

  /** Printed words beside a reason. */
  static final Type PRINTED_SMALL = new Type(Face.SERIF, 8.5, 10);

  /** The report's own sentences, tables and figures. */
  static final Type TEXT = new Type(Face.SANS, 9, 13);

  /** Names of sections and outlets. */
  static final Type NAME = new Type(Face.SEMIBOLD, 9, 13);

  /** Captions, reasons, furniture. */
  static final Type SMALL = new Type(Face.SANS, 7.5, 10);

  /** Ids and table heads. */
  static final Type SMALL_NAME = new Type(Face.SEMIBOLD, 7.5, 10);

  /** The set's id. */
  static final Type SMALL_ID = new Type(Face.ITALIC, 7.5, 10);

  /** Returns how far the baseline stands below the top of a line, in points. */
  double baseline() {
    return leading / 2 + face.rise() * size;
  }
}
