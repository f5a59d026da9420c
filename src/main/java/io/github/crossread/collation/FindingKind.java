package io.github.crossread.collation;

/** What a finding tells, in the order of weight. */
public enum FindingKind {
  /** Outlets print one text. */
  ONE_TEXT,
  /** An agency's text runs without its name. */
  MISSING_CREDIT,
  /** Outlets share a rare spelling. */
  SHARED_SPELLING,
  /** The same words are given to two people. */
  OTHER_SPEAKER,
  /** Quoted words were altered. */
  ALTERED_QUOTATION,
  /** One thing counted, two numbers. */
  FIGURE,
  /** A quotation is the same, and who said it is told in other words. */
  ATTRIBUTION,
  /** A quotation is cut or told. */
  QUOTATION,
  /** What one outlet opens with stands near another's end, or is left out. */
  PLACE,
  /** Statements of one outlet only. */
  ADDED,
  /** Passages that outlets leave out. */
  OMITTED,
  /** How much all have in common, where that is nothing, or nothing else was found. */
  IN_ALL
}
