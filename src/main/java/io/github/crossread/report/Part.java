package io.github.crossread.report;

/** The parts of a report, in their order. */
public enum Part {
  /** Who says what, on one page. */
  SUMMARY,
  /** What was found, in sentences. */
  FINDINGS,
  /** Each article whole. */
  OUTLETS,
  /** Each statement in all its wordings. */
  STATEMENTS,
  /** Quotations and disagreements, and credits. */
  EVIDENCE,
  /** How the report was made. */
  METHOD;

  /** Returns the key of its title in {@link Wording}. */
  public String key() {
    return switch (this) {
      case SUMMARY -> "pdf.summary";
      case FINDINGS -> "pdf.findings";
      case OUTLETS -> "pdf.outletParts";
      case STATEMENTS -> "statements";
      case EVIDENCE -> "pdf.evidence";
      case METHOD -> "pdf.method";
    };
  }
}
