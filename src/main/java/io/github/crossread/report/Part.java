package io.github.crossread.report;

/** The five parts of a report, in their order. */
public enum Part {
  /** What was found, on one page. */
  SUMMARY,
  /** Passages down, outlets across. */
  MATRIX,
  /** Each outlet: its strip, what it added, omitted, reworded and moved. */
  OUTLETS,
  /** Quotations and disagreements, and credits. */
  EVIDENCE,
  /** How the report was made. */
  METHOD;

  /** Returns the key of its title in {@link Wording}. */
  public String key() {
    return switch (this) {
      case SUMMARY -> "pdf.summary";
      case MATRIX -> "pdf.matrix";
      case OUTLETS -> "pdf.outletParts";
      case EVIDENCE -> "pdf.evidence";
      case METHOD -> "pdf.method";
    };
  }
}
