package io.github.crossread.collation;

import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.credit.AgencyCredit.Named;
import java.util.List;
import java.util.Optional;

/**
 * Whom an article names as the source of its text, and whose text it is.
 *
 * @param article the article's id
 * @param names the agencies it names, and where
 * @param source the id of the article that credits an agency and whose words it shares most, if it
 *     shares any
 * @param shared how many of its words stand in runs of {@value Pair#SHORTEST_RUN} or more that
 *     {@code source} has too
 * @param unquoted how many of those stand outside quotation marks
 * @param words how many words its aligned sentences have
 * @param copies the ids of other outlets' articles that print one text with it where neither
 *     credits an agency, also of the one whose own it is; none of an outlet's own text
 */
public record Credit(
    String article,
    AgencyCredit names,
    Optional<String> source,
    int shared,
    int unquoted,
    int words,
    List<String> copies) {

  private static final int ALL = 100;

  /** The share of an article's words from which it counts as another's text, of 100. */
  private static final int MOST = 50;

  /** Copies the list. */
  public Credit {
    copies = List.copyOf(copies);
  }

  /** Returns this with other copies. */
  Credit with(List<String> newCopies) {
    return new Credit(article, names, source, shared, unquoted, words, newCopies);
  }

  /** Returns this of a text whose source is known: it lacks no credit. */
  Credit known() {
    return new Credit(article, names, Optional.empty(), 0, 0, words, List.of());
  }

  /** Returns the agency it names first, if it names one. */
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

  /** Returns how many of 100 of its words are {@code shared}. */
  public int share() {
    return words == 0 ? 0 : (int) Math.round((double) ALL * shared / words);
  }

  /**
   * Returns whether its text, quotations left out, is mostly that of an article that credits an
   * agency, and it names none itself, not even for what somebody said or in its address.
   */
  public boolean lacksAgency() {
    return named() == Named.NOWHERE && source.isPresent() && unquoted * ALL >= MOST * words;
  }

  /** Returns whether its text is a copy without a credit, be it of an agency or of whom it may. */
  public boolean isMissing() {
    return lacksAgency() || !copies.isEmpty();
  }
}
