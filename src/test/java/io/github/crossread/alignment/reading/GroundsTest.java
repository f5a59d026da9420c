package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GroundsTest {

  private static final String FIRE =
      "On Sunday the old mill at Finch Bridge was closed, and eleven families left.";
  private static final String SHUT =
      "Police shut the mill near Finch Bridge, and sent eleven families away.";
  private static final String CLOCKS = "A widow gave her clocks to the museum.";

  private static Passage first(List<ArticleText> texts) {
    return Alignment.of(texts).get(0);
  }

  private static Grounds grounds(String base, String other) {
    return grounds(base, other, 0);
  }

  private static Grounds grounds(String base, String other, int passage) {
    return Alignment.of(Texts.of(base, other))
        .get(passage)
        .reading("b")
        .orElseThrow()
        .grounds()
        .orElseThrow();
  }

  @Test
  void a_reading_names_the_names_numbers_and_words_it_has_in_common_with_the_base() {
    Grounds grounds = grounds(FIRE + " " + CLOCKS, SHUT + " Nobody is hurt.");

    assertThat(grounds.names()).containsExactly("Finch Bridge");
    assertThat(grounds.numbers()).containsExactly("eleven families");
    assertThat(grounds.words()).containsExactlyInAnyOrder("mill", "families");
    assertThat(grounds.senses()).containsExactly(new Grounds.Sense("closed", "shut"));
    assertThat(grounds.quotedWords()).isZero();
  }

  @Test
  void a_word_that_both_have_is_no_other_words_counterpart() {
    Grounds grounds =
        grounds(
            FIRE + " Mayor Renn asked the state to count the weapons at Finch Bridge. " + CLOCKS,
            FIRE + " Mayor Renn says the state has to count the arms at Finch Bridge.",
            1);

    assertThat(grounds.senses()).containsExactly(new Grounds.Sense("weapons", "arms"));
  }

  @Test
  void a_name_is_no_common_words_counterpart() {
    Grounds grounds =
        grounds(
            FIRE + " Mayor Renn counted the old arms at Finch Bridge on Monday. " + CLOCKS,
            FIRE + " Mayor Renn of United Mills counted at Finch Bridge on Monday.",
            1);

    assertThat(grounds.senses()).isEmpty();
  }

  @Test
  void the_base_gives_no_grounds() {
    assertThat(first(Texts.of(FIRE, FIRE)).base().grounds()).isEmpty();
  }

  @Test
  void a_copy_is_alike_in_every_view_and_sure() {
    Grounds grounds = grounds(FIRE + " " + CLOCKS, FIRE + " Nobody is hurt.");

    assertThat(grounds.views()).isEqualTo(new Grounds.Views(1, 1, 1, 0));
    assertThat(grounds.probability()).hasValue(1);
    assertThat(grounds.bothOpen()).isTrue();
  }

  @Test
  void words_that_both_quote_are_counted() {
    String quotation = "“We heard the roof come down at four,” ";

    assertThat(grounds(quotation + "said a guard.", quotation + "a guard recalled.").quotedWords())
        .isEqualTo(8);
  }

  @Test
  void sentences_beside_which_others_match_say_so() {
    assertThat(grounds(FIRE + " " + CLOCKS, FIRE + " " + CLOCKS).betweenMatches()).isTrue();
    assertThat(grounds(FIRE, FIRE).betweenMatches()).isFalse();
  }

  @Test
  void german_has_words_and_no_names_as_every_noun_has_a_capital() {
    List<ArticleText> texts =
        Texts.of(
            Locale.GERMAN,
            "Am Montag brannte die alte Mühle.",
            "Die alte Mühle brannte am Montag nieder.");

    Grounds grounds = first(texts).reading("b").orElseThrow().grounds().orElseThrow();

    assertThat(grounds.names()).isEmpty();
    assertThat(grounds.words()).contains("Mühle", "Montag", "brannte");
  }
}
