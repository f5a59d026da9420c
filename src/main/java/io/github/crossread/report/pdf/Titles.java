package io.github.crossread.report.pdf;

import io.github.crossread.report.Mark;
import io.github.crossread.report.Part;

/** The keys of the report's own words for parts and marks. */
final class Titles {
  private Titles() {}

  /** Returns the key of a part's title. */
  static String key(Part part) {
    return switch (part) {
      case SUMMARY -> "pdf.summary";
      case MATRIX -> "pdf.matrix";
      case OUTLETS -> "pdf.outletParts";
      case EVIDENCE -> "pdf.evidence";
      case METHOD -> "pdf.method";
    };
  }

  /** Returns the key of a mark's name. */
  static String key(Mark mark) {
    return switch (mark) {
      case BASE -> "pdf.mark.base";
      case VERBATIM -> "pdf.mark.verbatim";
      case RESTYLED -> "pdf.mark.restyled";
      case REWORDED -> "pdf.mark.reworded";
      case ONLY_HERE -> "pdf.mark.onlyHere";
    };
  }
}
