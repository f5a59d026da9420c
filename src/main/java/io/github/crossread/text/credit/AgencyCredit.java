package io.github.crossread.text.credit;

import java.util.Optional;

/**
 * The agency that an article names, and where.
 *
 * @param agency the agency, if it names one
 * @param named where it names it
 */
public record AgencyCredit(Optional<String> agency, Named named) {

  /** No agency is named. */
  static final AgencyCredit NONE = new AgencyCredit(Optional.empty(), Named.NOWHERE);

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

  /** Returns whether it names an agency for its text, not only for what somebody said. */
  public boolean isOfText() {
    return agency.isPresent() && named != Named.TOLD;
  }
}
