package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairCollatorTest {

  private static Pair pair(Desk desk) {
    return desk.collate().pairs().get(0);
  }

  @Test
  void words_in_runs_of_four_are_shared_and_shorter_runs_are_not() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "The old mill burned on Sunday.")
                .article("b", "Yesterday the old mill burned, and on Sunday it rained."));

    assertThat(pair.sharedWords()).isEqualTo(4);
    assertThat(pair.shorterWords()).isEqualTo(6);
  }

  @Test
  void shared_words_in_quotation_marks_are_counted_apart() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "“We lost the whole mill,” Dunn said.")
                .article("b", "Dunn: “We lost the whole mill.”"));

    assertThat(pair.sharedWords()).isEqualTo(5);
    assertThat(pair.quotedWords()).isEqualTo(5);
  }

  private static final String TEXT =
      "The old mill burned on Sunday night and nobody in the whole town of Loft was hurt by it.";

  @Test
  void one_text_is_an_agency_copy_where_an_agency_is_named() {
    Desk credited =
        new Desk()
            .article("a", Optional.empty(), Optional.of("By Ada Quill, Associated Press"), TEXT)
            .article("b", TEXT);

    assertThat(pair(credited).verdict()).isEqualTo(Verdict.AGENCY_COPY);
    assertThat(pair(credited).credited()).containsExactly("a");
    assertThat(pair(new Desk().article("a", TEXT).article("b", TEXT)).verdict())
        .isEqualTo(Verdict.SAME_COPY);
  }

  @Test
  void two_who_quote_one_speaker_have_a_common_source_and_not_one_text() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "“We lost the whole mill and all that was in it,” Dunn said.")
                .article("b", "Dunn cried: “We lost the whole mill and all that was in it.”"));

    assertThat(pair.verdict()).isEqualTo(Verdict.COMMON_SOURCE);
  }

  @Test
  void a_rare_spelling_in_two_articles_is_told_where_the_set_has_the_usual_one() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "Fire at Vladisvostok. Ships left Vladivostok.")
                .article("b", "A blaze hit Vladisvostok; Vladivostok sent help."));

    assertThat(pair.spellings())
        .singleElement()
        .satisfies(
            spelling -> {
              assertThat(spelling.a().text()).isEqualTo("Vladisvostok");
              assertThat(spelling.usual()).hasValue("Vladivostok");
            });
    assertThat(pair.verdict()).isEqualTo(Verdict.COMMON_SOURCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fire at Vladisvostok. | A blaze hit Vladisvostok harbour.",
        "Janssen met Jansens. | Janssen left.",
        "Koreans met a Korean. | Koreans left.",
        "The harbour and the harbor. | A harbour.",
        "Merrowmouth closed Merrowmoth. | Merrowmoth is closed by Merrowmouth.",
      })
  void a_spelling_alone_or_a_word_in_its_forms_is_not_told(String a, String b) {
    assertThat(pair(new Desk().article("a", a).article("b", b)).spellings()).isEmpty();
  }

  @Test
  void who_was_first_is_told_only_where_both_bear_a_time() {
    Desk timed =
        new Desk()
            .article("a", TEXT)
            .published("2025-03-02T10:00:00Z")
            .article("b", TEXT)
            .published("2025-03-02T10:30:00+01:00");

    assertThat(pair(timed).first()).contains("b");
    assertThat(
            pair(new Desk().article("a", TEXT).published("2025-03-02").article("b", TEXT)).first())
        .isEmpty();
  }

  @Test
  void articles_without_a_common_word_share_nothing() {
    Pair pair = pair(new Desk().article("a", "Snow fell.").article("b", "A museum opened."));

    assertThat(pair.sharedWords()).isZero();
    assertThat(pair.runs()).isEmpty();
  }
}
