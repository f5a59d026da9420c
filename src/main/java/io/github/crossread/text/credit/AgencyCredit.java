package io.github.crossread.text.credit;

import io.github.crossread.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * The agencies that an article names, and where.
 *
 * @param agencies the agencies, each as it is printed first; none where only the address tells that
 *     the text is an agency's
 * @param named where it names the first of them
 * @param words the words that say so
 */
public record AgencyCredit(List<String> agencies, Named named, Optional<Words> words) {

  /** No agency is named. */
  static final AgencyCredit NONE = new AgencyCredit(List.of(), Named.NOWHERE, Optional.empty());

  /** The text is the outlet's own. */
  static final AgencyCredit OWN = new AgencyCredit(List.of(), Named.OUTLET, Optional.empty());

  /** Copies the list. */
  public AgencyCredit {
    agencies = List.copyOf(agencies);
  }

  /** Where an article names an agency. */
  public enum Named {
    /** In the dateline. */
    DATELINE,
    /** In the byline. */
    BYLINE,
    /** In words that say who wrote or supplied something. */
    CREDIT_LINE,
    /** In the line that says whose the rights are. */
    COPYRIGHT,
    /** In the text, where somebody told the agency something. */
    TOLD,
    /** In the article's address, which has a folder for what agencies send: a hint. */
    ADDRESS,
    /** The text is the outlet's own: it is an agency, or somebody told it something. */
    OUTLET,
    /** Nowhere. */
    NOWHERE
  }

  /**
   * The words that name an agency.
   *
   * @param text as printed
   * @param place where they stand in the article's text, if they do
   */
  public record Words(String text, Optional<Span> place) {}

  /** Returns the agency that it names first, if it names one. */
  public Optional<String> agency() {
    return agencies.stream().findFirst();
  }

  /** Returns whether it names an agency for its text, not only for what somebody said. */
  public boolean isOfText() {
    return !agencies.isEmpty() && named != Named.TOLD;
  }
}
