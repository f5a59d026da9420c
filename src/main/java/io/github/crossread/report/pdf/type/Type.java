package io.github.crossread.report.pdf.type;

import io.github.crossread.report.pdf.font.Face;

/**
 * A face in a size; all that the report uses stand here.
 *
 * @param face the face
 * @param size in points
 * @param leading from baseline to baseline, in points
 */
public record Type(Face face, double size, double leading) {
  /** The report's title, once. */
  public static final Type TITLE = new Type(Face.SEMIBOLD, 24, 30);

  /** A part's title, an outlet's name. */
  public static final Type PART = new Type(Face.SEMIBOLD, 15, 20);

  /** An outlet's printed headline. */
  public static final Type HEADLINE = new Type(Face.SERIF, 15, 19);

  /** Printed words. */
  public static final Type PRINTED = new Type(Face.SERIF, 10.5, 13);

  /** Printed words in the matrix. */
  public static final Type PRINTED_TIGHT = new Type(Face.SERIF, 10.5, 12);

  /** Printed words beside a reason. */
  public static final Type PRINTED_SMALL = new Type(Face.SERIF, 8.5, 10);

  /** The report's own sentences, tables and figures. */
  public static final Type TEXT = new Type(Face.SANS, 9, 13);

  /** Names of sections and outlets. */
  public static final Type NAME = new Type(Face.SEMIBOLD, 9, 13);

  /** Captions, reasons, furniture. */
  public static final Type SMALL = new Type(Face.SANS, 7.5, 10);

  /** Ids and table heads. */
  public static final Type SMALL_NAME = new Type(Face.SEMIBOLD, 7.5, 10);

  /** The set's id. */
  public static final Type SMALL_ID = new Type(Face.ITALIC, 7.5, 10);

  /** Returns how far the baseline stands below the top of a line, in points. */
  public double baseline() {
    return leading / 2 + face.rise() * size;
  }
}
