package io.github.crossread.report.marked;

import java.util.List;

/**
 * What the matrix, the bars and the strips show of a sentence; each has a shape and a colour of its
 * own.
 */
public enum Mark {
  /** Of a quotation, the version that the others are compared with. */
  BASE,
  /** Another outlet has the same words. */
  VERBATIM,
  /** Another has them in another house style. */
  RESTYLED,
  /** All others that state it have other words. */
  REWORDED,
  /** No other outlet has it. */
  ONLY_HERE;

  /** What sentences and readings are marked with. */
  public static final List<Mark> OF_SENTENCES = List.of(VERBATIM, RESTYLED, REWORDED, ONLY_HERE);

  /** Returns the key of its name in the words of the report. */
  public String key() {
    return switch (this) {
      case BASE -> "pdf.mark.base";
      case VERBATIM -> "pdf.mark.verbatim";
      case RESTYLED -> "pdf.mark.restyled";
      case REWORDED -> "pdf.mark.reworded";
      case ONLY_HERE -> "pdf.mark.onlyHere";
    };
  }
}
