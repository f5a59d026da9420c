package io.github.crossread.document;

/** How much of the articles a document prints: whole articles are other people's text. */
public enum Extent {
  /** All sentences. */
  FULL,
  /**
   * Those that are evidence: what another outlet has too, or what a finding tells. Of the others
   * their number and length.
   */
  QUOTED
}
