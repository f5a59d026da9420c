package io.github.crossread.collation;

import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.credit.AgencyCredit.Named;
import java.util.Optional;

/**
 * Whom an article names as the source of its text, and whose text it is.
 *
 * @param article the article's id
 * @param names the agency it names, and where
 * @param source the id of the article that credits an agency and whose words it shares most, if it
 *     shares any
 * @param shared how many of its aligned sentences are base, verbatim or restyled with one of {@code
 *     source}
 * @param sentences how many aligned sentences it has
 */
public record Credit(
    String article, AgencyCredit names, Optional<String> source, int shared, int sentences) {

  /** The share of an article's sentences from which it counts as another's text. */
  private static final double MOST = 0.5;

  /** Returns the agency it names, if it names one. */
  public Optional<String> agency() {
    return names.agency();
  }

  /** Returns where it names an agency. */
  public Named named() {
    return names.named();
  }

  /** Returns whether it names an agency for its text, not only for what somebody said. */
  public boolean isOfText() {
    return names.isOfText();
  }

  /**
   * Returns whether its text is mostly that of an article that credits an agency, and it names none
   * itself.
   */
  public boolean isMissing() {
    return agency().isEmpty() && source.isPresent() && shared >= MOST * sentences;
  }
}
