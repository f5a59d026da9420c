package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Relation;
import io.github.crossread.collation.Quotation.Difference;
import io.github.crossread.collation.Quotation.Version;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationCollatorTest {

  private static final String BASE =
      "“We lost our hall, our store and our harbour boats,” said Clara Wenn.";

  private static List<Quotation> quotations(String base, String other) {
    return new Desk()
        .article("a", base)
        .article("b", other)
        .passage(Relation.REWORDED, "a.1", "b.1")
        .collate()
        .quotations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESTYLED | “We lost our hall, our store and our harbor boats,” said Clara Wenn.",
        "TRIMMED  | “We lost our hall, our store,” said Clara Wenn.",
        "TRIMMED  | “We lost our … harbour boats,” said Clara Wenn.",
        "ALTERED  | “We lost hall, our store and our harbour boats,” said Clara Wenn.",
        "LONGER   | “We lost our hall, our store and our harbour boats in one night,” said Wenn.",
        "ALTERED  | “We lost our hall, our shed and our harbour boats,” said Clara Wenn.",
      })
  void a_version_is_told_by_its_words(Difference difference, String other) {
    assertThat(quotations(BASE, other))
        .singleElement()
        .satisfies(
            quotation ->
                assertThat(quotation.versions())
                    .extracting(Version::difference)
                    .containsExactly(Difference.BASE, difference));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We lost our hall, our store and our harbour boats,” Wenn said.",
        "Wenn said: “We lost our hall, our store and our harbour boats.”",
        "“We lost our hall,” said Clara Wenn, “our store and our harbour boats.”",
        "“Nobody has come to help any of us,” said Clara Wenn.",
        "The hall, the store and the boats are lost, said Clara Wenn.",
      })
  void the_same_words_or_no_common_words_are_no_finding(String other) {
    assertThat(quotations(BASE, other)).isEmpty();
  }

  @Test
  void the_same_words_given_to_another_are_a_finding() {
    List<Quotation> quotations =
        quotations(BASE, "“We lost our hall, our store and our harbour boats,” said Jon Askel.");

    assertThat(quotations)
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.versions().get(1).difference()).isEqualTo(Difference.SAME);
              assertThat(quotation.versions().get(1).otherSpeaker()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We lost our hall, our store and our harbour boats,” she said.",
        "“We lost our hall, our store and our harbour boats,” the conductor said on Friday.",
      })
  void a_pronoun_a_title_or_a_day_is_no_other_speaker(String other) {
    assertThat(quotations(BASE, other)).isEmpty();
  }

  @Test
  void a_word_or_a_name_in_marks_is_no_quotation() {
    assertThat(quotations("They call it the “old iron lady”.", "They call it the “iron lady”."))
        .isEmpty();
  }

  @Test
  void the_words_are_given_without_marks_and_last_comma() {
    Version base =
        quotations(BASE, "“We lost our hall, our store,” said Clara Wenn.")
            .get(0)
            .versions()
            .get(0);

    assertThat(base.text()).isEqualTo("We lost our hall, our store and our harbour boats");
  }
}
