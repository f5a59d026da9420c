package io.github.crossread.collation.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.token.Excerpt;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationCollatorTest {

  private static final String BASE =
      "“We lost our hall, our store and our harbour boats,” said Clara Wenn.";

  private static List<Quotation> quotations(String base, String... other) {
    return new Desk().article("a", base).article("b", other).collate().quotations();
  }

  private static Version version(String base, String... other) {
    List<Quotation> quotations = quotations(base, other);
    assertThat(quotations).hasSize(1);
    return quotations.get(0).versions().get(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SAME      | “We lost our hall, our store and our harbour boats,” Wenn said.",
        "SAME      | Wenn said: “We lost our hall, our store and our harbour boats.”",
        "SAME      | 'We lost our hall, our store and our harbour boats,' she said.",
        "RESTYLED  | “We lost our hall, our store and our harbor boats,” said Clara Wenn.",
        "RESTYLED  | “We lost our hall – our store and our harbour boats,” said Clara Wenn.",
        "SPLIT     | “We lost our hall,” said Clara Wenn, “our store and our harbour boats.”",
        "SPLIT     | “We lost our hall,” Wenn said. She added: “Our store and our harbour boats.”",
        "TRIMMED   | “We lost our hall, our store,” said Clara Wenn.",
        "TRIMMED   | “We lost our … harbour boats,” said Clara Wenn.",
        "TRIMMED   | They “lost our hall, our store and our harbour boats,” said Clara Wenn.",
        "BRACKETED | “[The Wenns] lost our hall, our store and our harbour boats,” said Clara"
            + " Wenn.",
        "ALTERED   | “We lost hall, our store and our harbour boats,” said Clara Wenn.",
        "ALTERED   | “We lost our hall, our shed and our harbour boats,” said Clara Wenn.",
        "ALTERED   | “We lost our hall, our store and our harbour ships,” said Clara Wenn.",
      })
  void a_version_is_told_by_its_words(Difference difference, String other) {
    Version longer = version(BASE, other);

    assertThat(longer.difference()).isEqualTo(difference);
    assertThat(longer.otherSpeaker()).isFalse();
  }

  @Test
  void each_of_two_may_have_words_that_the_other_cuts() {
    Version version =
        version(
            "“We lost our hall, our store and our harbour boats in one night,” said Clara Wenn.",
            "“Last week we lost our hall, our store and our harbour boats,” said Clara Wenn.");

    assertThat(version.difference()).isEqualTo(Difference.OVERLAPPING);
  }

  @Test
  void two_words_in_common_around_others_are_no_altered_quotation() {
    List<Quotation> quotations =
        quotations(
            "“I used boats that should have been used for my trade,” Wenn said.",
            "Wenn “used boats that shouldn't have been used,” she said.");

    assertThat(quotations).isEmpty();
  }

  @Test
  void a_fragment_without_its_article_is_not_trimmed() {
    Version version =
        version(
            "Wenn called the harbour “a wound in the side of our old town” on Sunday.",
            "The harbour is a “wound in the side of our old town”, she said.");

    assertThat(version.difference()).isEqualTo(Difference.RESTYLED);
    assertThat(version.differs()).isFalse();
  }

  @Test
  void a_slip_of_the_pen_alters_nothing() {
    Version version =
        version(
            "“There is not the slightest chance that our boats sail again,” said Clara Wenn.",
            "“There is not the slightlest chance that our boats sail again,” said Clara Wenn.");

    assertThat(version.difference()).isEqualTo(Difference.RESTYLED);
  }

  @Test
  void a_handle_and_a_sign_stand_for_a_name_and_a_word() {
    Version version =
        version(
            "“My great friend Clara Wenn and I lost our hall and our harbour boats,” he wrote.",
            "“My great friend @clarawenn & I lost our hall and our harbour boats,” he wrote.");

    assertThat(version.difference()).isEqualTo(Difference.RESTYLED);
  }

  @Test
  void a_fragment_of_nobody_that_says_nearly_the_same_has_altered_nothing() {
    assertThat(
            quotations(
                "The bill speaks of “a late stage of an illness known as grave and incurable”.",
                "The law says so for “a late stage of an illness grave and incurable” alone."))
        .isEmpty();
  }

  @Test
  void the_longest_version_is_the_base() {
    List<Quotation> quotations =
        quotations(
            BASE, "“We lost our hall, our store and our harbour boats in one night,” said Wenn.");

    assertThat(quotations.get(0).base().article()).isEqualTo("b");
    assertThat(quotations.get(0).versions().get(1).difference()).isEqualTo(Difference.TRIMMED);
  }

  @Test
  void the_reference_outlet_has_the_base_and_the_other_is_longer() {
    Quotation quotation =
        new Desk()
            .reference("a")
            .article("a", "“We lost our hall, our store,” said Clara Wenn.")
            .article("b", BASE)
            .collate()
            .quotations()
            .get(0);

    assertThat(quotation.base().article()).isEqualTo("a");
    assertThat(quotation.versions().get(1).difference()).isEqualTo(Difference.LONGER);
  }

  @Test
  void whole_sentences_that_are_not_quoted_are_no_trimmed_sentence() {
    Version version =
        version(
            "“We lost our hall and our store. Nobody came to help us that night,” said Wenn.",
            "“We lost our hall and our store,” said Wenn.");

    assertThat(version.difference()).isEqualTo(Difference.IN_PART);
    assertThat(version.differs()).isFalse();
  }

  @Test
  void a_quotation_that_runs_over_paragraphs_is_one() {
    Quotation quotation =
        new Desk()
            .article("a", "“We lost our hall and our store.", "“Nobody came to help,” said Wenn.")
            .article("b", "“We lost our hall and our store. Nobody came to help,” Wenn said.")
            .collate()
            .quotations()
            .get(0);

    assertThat(quotation.base().parts()).hasSize(2);
    assertThat(quotation.versions().get(1).difference()).isEqualTo(Difference.SAME);
  }

  @Test
  void the_words_that_were_altered_are_told() {
    Version version =
        version(BASE, "“We lost our hall, our shed and our harbour boats,” she said.");

    assertThat(version.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.base()).map(Excerpt::text).contains("store");
              assertThat(change.text()).map(Excerpt::text).contains("shed");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody has come to help any of us,” said Clara Wenn.",
        "The hall, the store and the boats are lost, said Clara Wenn.",
        "“We lost our way in the long and our very dark night,” said Clara Wenn.",
        "“Our Harbour Boats” was her first song.",
      })
  void other_words_are_no_version(String other) {
    assertThat(quotations(BASE, other)).isEmpty();
  }

  @Test
  void the_same_words_given_to_another_person_are_told() {
    Version version =
        version(BASE, "“We lost our hall, our store and our harbour boats,” said Jon Askel.");

    assertThat(version.difference()).isEqualTo(Difference.SAME);
    assertThat(version.otherSpeaker()).isTrue();
    assertThat(version.speaker()).contains("Jon Askel");
  }

  @Test
  void two_people_of_one_surname_are_two() {
    Version version =
        version(BASE, "“We lost our hall, our store and our harbour boats,” said Tom Wenn.");

    assertThat(version.otherSpeaker()).isTrue();
  }

  @Test
  void two_people_who_say_nearly_the_same_have_altered_nothing() {
    assertThat(
            quotations(BASE, "“We lost our hall, our shed and our harbour boats,” said Jon Askel."))
        .isEmpty();
  }

  @Test
  void a_letter_that_says_nearly_the_same_has_altered_nothing() {
    assertThat(quotations(BASE, "“They lost our hall, our store and our boats,” the letter says."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We lost our hall, our store and our harbour boats,” she said.",
        "“We lost our hall, our store and our harbour boats,” the conductor said on Friday.",
        "“We lost our hall, our store and our harbour boats,” the Harbour Board said.",
        "“We lost our hall, our store and our harbour boats,” C. Wenn said.",
      })
  void a_pronoun_a_title_an_office_or_a_day_is_no_other_speaker(String other) {
    assertThat(version(BASE, other).otherSpeaker()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | Clara Wenn       | “We lost all of our boats,” said Clara Wenn, the mayor of Loft.",
        "en | Clara Wenn       | “We lost all of our boats,” town council chair Clara Wenn told"
            + " us.",
        "en | Clara Wenn       | Clara Wenn, the mayor of Loft, said: “We lost all of our boats.”",
        "en | Clara Wenn       | “We lost all of our boats,” according to Clara Wenn of Loft.",
        "en | Prof Leif-Eric Wenn | “We lost all of our boats,” said Prof Leif-Eric Wenn, of Loft.",
        "en | Clara D. Wenn    | “We lost all of our boats,” the clerk, Clara D. Wenn, said.",
        "en | Clara Wenn       | Clara Wenn, wed to Jon Orr, lately said: “We lost all of our"
            + " boats.”",
        "en | Clara Wenn       | Writing on Friday, Clara Wenn, of Loft, said: “We lost our"
            + " boats.”",
        "de | Clara Dunn       | „Wir haben alle unsere Boote verloren“, sagte Clara Dunn.",
        "de | Clara Dunn       | »Wir haben alle unsere Boote verloren«, sagte Clara Dunn.",
        "fr | Clara Wenn       | « Nous avons perdu tous nos bateaux », a déclaré Clara Wenn.",
        "es | Clara Wenn       | «Hemos perdido todos nuestros barcos», dijo Clara Wenn.",
      })
  void who_speaks_is_named_beside_the_verb(String language, String speaker, String sentence) {
    List<Quotation> quotations =
        new Desk()
            .in(Locale.forLanguageTag(language))
            .article("a", sentence)
            .article("b", sentence)
            .collate()
            .quotations();

    assertThat(quotations.get(0).base().speaker()).contains(speaker);
  }

  @Test
  void a_pronoun_goes_back_to_who_spoke_before() {
    Version version =
        version(
            "“We are done,” said Clara Wenn. “We lost all of our boats,” she added.",
            "“We lost all of our boats,” Wenn said.");

    assertThat(version.speaker()).contains("Wenn");
  }

  @Test
  void a_pronoun_behind_a_sentence_on_somebody_else_goes_back_to_nobody() {
    Version version =
        version(
            "“We lost all of our boats and our hall,” said Clara Wenn.",
            "Jonas Orr promised help. “I will pay for two boats,” said Jonas Orr."
                + " Ms. Clara Wenn was not content."
                + " “We lost all of our boats and our hall,” she said.");

    assertThat(version.speaker()).isEmpty();
    assertThat(version.otherSpeaker()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "REWORDED | “The boats are gone, the hall is gone, and so is the whole store,” a clerk"
            + " said.",
        "         | “The boats are gone, the hall is gone, and so is the whole store,” said Jo"
            + " Orr.",
        "         | “The boats in the bay are as old as the town and nobody counts them,” she"
            + " said.",
      })
  void in_the_same_passage_a_quotation_may_be_reworded_but_not_by_another(
      Difference difference, String other) {
    List<Quotation> quotations =
        new Desk()
            .article("a", BASE)
            .article("b", other)
            .passage(Relation.REWORDED, "a.1", "b.1")
            .collate()
            .quotations();

    assertThat(quotations)
        .flatExtracting(Quotation::versions)
        .extracting(Version::difference)
        .containsExactlyElementsOf(
            difference == null ? List.of() : List.of(Difference.BASE, difference));
  }

  @Test
  void without_a_passage_of_both_a_reworded_quotation_is_none() {
    assertThat(
            quotations(
                BASE, "“The boats are gone, the hall is gone, and so is the store,” she said."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Clara Wenn | At the talks on Monday in Port Velm, Loft, Clara Wenn said the aim “was to"
            + " have our hall, our store and our harbour boats”.",
        "Clara Wenn | Clara Wenn, of Loft, said the aim “was to have our hall, our store and our"
            + " harbour boats”.",
        "Bert Askel | Bert Askel was hurt. Speaking outside Loft Hospital, where it was cold, he"
            + " said: “It was to have our hall, our store and our harbour boats.” Mr Askel left.",
      })
  void a_place_before_who_speaks_says_nothing(String speaker, String text) {
    Quotation quotation =
        quotations(text, "“It was to have our hall, our store and our harbour boats.”").get(0);

    assertThat(quotation.versions())
        .filteredOn(version -> version.article().equals("a"))
        .allMatch(version -> version.speaker().orElse(speaker).equals(speaker));
  }

  @Test
  void the_owner_before_a_speakers_office_is_not_the_speaker() {
    Version version =
        version(
            BASE,
            "“We lost our hall, our store and our harbour boats,” said the Orr's owner, Clara"
                + " Wenn.");

    assertThat(version.speaker()).contains("Clara Wenn");
  }

  @Test
  void what_another_tells_in_the_same_passage_is_narrated() {
    Quotation quotation =
        new Desk()
            .article("a", BASE)
            .article("b", "Clara Wenn said they lost the hall, the store and the boats.")
            .passage(Relation.REWORDED, "a.1", "b.1")
            .collate()
            .quotations()
            .get(0);

    assertThat(quotation.versions().get(1).difference()).isEqualTo(Difference.NARRATED);
    assertThat(quotation.passages()).containsExactly("p1");
  }

  @Test
  void the_words_are_given_without_marks() {
    assertThat(version(BASE, BASE).text())
        .isEqualTo("We lost our hall, our store and our harbour boats");
  }
}
