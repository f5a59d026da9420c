package io.github.crossread.report;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;

/**
 * Quotations and disagreements, and who is credited.
 *
 * @param quotations quotations that are not the same everywhere
 * @param disagreements what outlets tell so that not both can be right
 * @param credits a line for each outlet, in the order of the set
 */
public record Evidence(
    List<QuotationTable> quotations, List<DisagreementRow> disagreements, List<Credit> credits) {

  /** Copies the lists. */
  public Evidence {
    quotations = List.copyOf(quotations);
    disagreements = List.copyOf(disagreements);
    credits = List.copyOf(credits);
  }

  /**
   * One quotation in its versions.
   *
   * @param passage the passage's id
   * @param title such as "One quotation, four versions"
   * @param versions the base's first
   * @param note who does not have it, or nothing
   */
  public record QuotationTable(String passage, String title, List<Version> versions, String note) {

    /** Copies the versions. */
    public QuotationTable {
      versions = List.copyOf(versions);
    }
  }

  /**
   * How outlets print a quotation.
   *
   * @param outlets the names of the outlets that print it so
   * @param mark its relation to the base's
   * @param relation the relation in a word: base, trimmed, altered
   * @param words the words in quotation marks
   * @param givenTo the attribution
   */
  public record Version(
      String outlets, Mark mark, String relation, StyledText words, StyledText givenTo) {}

  /**
   * A number that is not the same everywhere.
   *
   * @param passage the passage's id
   * @param statement what is told, in the words of the first that tells it
   * @param words the words that differ, with the outlet
   * @param values for each outlet, in the order of the set, its number as printed, if it gives one
   * @param alone the index of the one value that stands alone, if there is one
   */
  public record DisagreementRow(
      String passage,
      String statement,
      String words,
      List<Optional<String>> values,
      Optional<Integer> alone) {

    /** Copies the values. */
    public DisagreementRow {
      values = List.copyOf(values);
    }

    /** Returns how many outlets give a number. */
    public int given() {
      return (int) values.stream().filter(Optional::isPresent).count();
    }

    /** Returns how many agree, if all but one do. */
    public Optional<Integer> agreeing() {
      return alone.map(one -> given() - 1);
    }
  }

  /**
   * Who is named as the source of an outlet's text.
   *
   * @param article the article's id
   * @param byline as printed, or nothing
   * @param agency the agency that the article names, or "none"
   * @param missing whether the text is another outlet's credited agency text and this outlet names
   *     no agency
   * @param shared how many of its sentences are in the same words as those of an outlet that
   *     credits the agency, as "10 of 10"
   */
  public record Credit(
      String article, String byline, String agency, boolean missing, String shared) {}
}
