package io.github.crossread.text.part;

/** What a part of a sentence is. */
public enum PartKind {
  /** A clause, or what stands between two marks in place of one: a list's item, an apposition. */
  CLAUSE,
  /** What stands in brackets or between dashes. */
  ASIDE,
  /** What is quoted. */
  QUOTATION,
  /** Who said it. */
  ATTRIBUTION
}
