package io.github.crossread.report;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;

/**
 * Quotations and disagreements, who is heard, and who is credited.
 *
 * @param quotations quotations that are not the same everywhere
 * @param disagreements what outlets tell so that not both can be right
 * @param voices those with a name whose words two or more outlets give
 * @param loneVoices for each outlet that has some, those whose words no other gives
 * @param namings people and institutions that outlets call by other words
 * @param leanings for each outlet that has some, whom it has single facts from
 * @param credits a line for each outlet, in the order of the set
 * @param noDisagreements what a reader takes for none, in sentences
 * @param namesByHand which names a reader takes for those of one, and which of two, in sentences
 */
public record Evidence(
    List<QuotationTable> quotations,
    List<DisagreementRow> disagreements,
    List<VoiceRow> voices,
    List<LoneVoices> loneVoices,
    List<Naming> namings,
    List<Lean> leanings,
    List<Credit> credits,
    List<String> noDisagreements,
    List<String> namesByHand) {

  /** Copies the lists. */
  public Evidence {
    quotations = List.copyOf(quotations);
    disagreements = List.copyOf(disagreements);
    voices = List.copyOf(voices);
    loneVoices = List.copyOf(loneVoices);
    namings = List.copyOf(namings);
    leanings = List.copyOf(leanings);
    credits = List.copyOf(credits);
    noDisagreements = List.copyOf(noDisagreements);
    namesByHand = List.copyOf(namesByHand);
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
   * A voice that is heard in several outlets.
   *
   * @param speaker the name
   * @param quoted the outlets that quote it, or nothing
   * @param reported the outlets that report its words without quoting them, or nothing
   * @param called how the outlets call it, if not all alike
   */
  public record VoiceRow(String speaker, String quoted, String reported, String called) {}

  /**
   * Whom one outlet alone lets be heard.
   *
   * @param article the article's id
   * @param quoted names of whom it quotes, or nothing
   * @param reported names of whose words it reports, or nothing
   * @param unnamed what it calls those without a name, or nothing
   */
  public record LoneVoices(String article, String quoted, String reported, String unnamed) {}

  /**
   * How outlets call one person or institution beside the name.
   *
   * @param name the name
   * @param called each calling with the outlets that print it
   */
  public record Naming(String name, String called) {}

  /**
   * Whom an outlet has single facts from, as it says.
   *
   * @param article the article's id
   * @param media the names of newspapers, agencies and channels
   */
  public record Lean(String article, String media) {}

  /**
   * Who is named as the source of an outlet's text.
   *
   * @param article the article's id
   * @param byline as printed, or nothing
   * @param agency the agencies that the article names, or "none"; or whose text it is, by hand
   * @param missing whether the text is one that another outlet prints too, and this outlet credits
   *     nobody for it
   * @param shared how much of it is in the words of an outlet that credits an agency, or whose copy
   *     it is
   */
  public record Credit(
      String article, String byline, String agency, boolean missing, String shared) {}
}
