package io.github.crossread.collation;

import java.util.Optional;

/**
 * Whom an article names as the source of its text.
 *
 * @param article the article's id
 * @param agency the agency it names, if it names one
 * @param named where it names it
 * @param source the id of the article that credits an agency and whose words it shares most, if it
 *     shares any
 * @param shared how many of its aligned sentences are base, verbatim or restyled with one of {@code
 *     source}
 * @param sentences how many aligned sentences it has
 */
public record Credit(
    String article,
    Optional<String> agency,
    Named named,
    Optional<String> source,
    int shared,
    int sentences) {

  /** Where an article names an agency. */
  public enum Named {
    /** In the dateline. */
    DATELINE,
    /** In the byline. */
    BYLINE,
    /** In a line that says who wrote or supplied something. */
    CREDIT_LINE,
    /** In the text, where somebody told the agency something. */
    TOLD,
    /** Nowhere. */
    NOWHERE
  }

  /** The share of an article's sentences from which it counts as another's text. */
  private static final double MOST = 0.5;

  /** Returns whether it names an agency for its text, not only for what somebody said. */
  public boolean isOfText() {
    return agency.isPresent() && named != Named.TOLD;
  }

  /**
   * Returns whether its text is mostly that of an article that credits an agency, and it names none
   * itself.
   */
  public boolean isMissing() {
    return agency.isEmpty() && source.isPresent() && shared >= MOST * sentences;
  }
}
