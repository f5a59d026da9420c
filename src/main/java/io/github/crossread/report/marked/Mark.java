package io.github.crossread.report.marked;

/**
 * What the matrix, the bars and the strips show of a sentence; each has a shape and a colour of its
 * own.
 */
public enum Mark {
  /** The reading that the others are compared with. */
  BASE,
  /** The same words as the base. */
  VERBATIM,
  /** The same but for house style. */
  RESTYLED,
  /** The same statement in other words. */
  REWORDED,
  /** No other outlet has it. */
  ONLY_HERE;

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
