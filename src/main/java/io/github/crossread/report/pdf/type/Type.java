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
  public static final Type TITLE = new Type(Face.SEMIBOLD, 22, 27);

  /** What the report says first of all. */
  public static final Type DECK = new Type(Face.SERIF, 13, 17.5);

  /** Printed words in one line of many. */
  public static final Type LEAD = new Type(Face.SERIF, 9.5, 12.6);

  /** A statement in a row. */
  public static final Type ROW = new Type(Face.SERIF, 9, 12);

  /** A sentence of an article. */
  public static final Type ARTICLE = new Type(Face.SERIF, 8.9, 10.7);

  /** An article's headline among its sentences. */
  public static final Type ARTICLE_HEADLINE = new Type(Face.SERIF, 11, 13);

  /** Printed words beside an article. */
  public static final Type NOTE = new Type(Face.SERIF, 8.4, 10);

  /** A count that is seen at a glance. */
  public static final Type COUNT = new Type(Face.SEMIBOLD, 19, 22);

  /** A part's title, an outlet's name. */
  public static final Type PART = new Type(Face.SEMIBOLD, 15, 20);

  /** Printed words. */
  public static final Type PRINTED = new Type(Face.SERIF, 9.5, 12);

  /** The report's own sentences, tables and figures. */
  public static final Type TEXT = new Type(Face.SANS, 8.5, 12);

  /** Names of sections and outlets. */
  public static final Type NAME = new Type(Face.SEMIBOLD, 9, 12);

  /** Captions, reasons, furniture. */
  public static final Type SMALL = new Type(Face.SANS, 8, 10);

  /** Ids and table heads. */
  public static final Type SMALL_NAME = new Type(Face.SEMIBOLD, 8, 10);

  /** The set's id. */
  public static final Type SMALL_ID = new Type(Face.ITALIC, 8, 10);

  /** Returns how far the baseline stands below the top of a line, in points. */
  public double baseline() {
    return leading / 2 + face.rise() * size;
  }
}
