package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PassageMakerTest {

  private static final String FIRE = "The mill on the Arrow river burned down on Sunday night.";
  private static final String FAMILIES =
      "Eleven families had to leave their homes in Finch Street.";
  private static final String CLOCKS = "A widow gave her collection of clocks to the town museum.";

  private static List<Passage> align(String... articles) {
    return Alignment.of(Texts.of(articles));
  }

  private static Passage with(List<Passage> passages, String words) {
    return passages.stream()
        .filter(passage -> passage.base().compared().text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_same_sentence_in_two_articles_is_one_passage_in_the_first_ones_words() {
    List<Passage> passages = align(FIRE + " " + FAMILIES, CLOCKS + " " + FIRE);

    assertThat(passages).hasSize(3);
    assertThat(with(passages, "mill").base().article()).isEqualTo("a");
    assertThat(with(passages, "mill").reading("b").orElseThrow().relation())
        .isEqualTo(Relation.VERBATIM);
    assertThat(with(passages, "families").isShared()).isFalse();
    assertThat(with(passages, "clocks").isShared()).isFalse();
  }

  @Test
  void articles_of_one_sentence_each_share_what_one_of_them_says_in_other_words() {
    assertThat(
            align(
                "The keeper said that the lamp had gone out twice before the storm reached land.",
                "Twice before the storm reached the coast the lamp went out, its keeper said."))
        .hasSize(1);
    assertThat(
            align(
                "The lamp went out at midnight.",
                "When the ferry had left the harbour, the lamp went out at midnight and nobody lit it again."))
        .hasSize(1);
  }

  @Test
  void articles_of_one_sentence_each_that_share_a_word_or_two_share_nothing() {
    assertThat(
            align(
                "The keeper said that the lamp had gone out twice before the storm reached land.",
                "The storm will reach the southern coast on Friday, the weather office said."))
        .hasSize(2);
    assertThat(align(FIRE, FAMILIES)).hasSize(2);
    assertThat(align(FIRE, CLOCKS)).hasSize(2);
  }

  @Test
  void the_reference_has_the_base_wherever_it_has_the_passage() {
    List<Passage> passages =
        Alignment.of(Texts.of(FIRE + " " + FAMILIES, FIRE, FAMILIES), Optional.of("b"));

    assertThat(with(passages, "mill").base().article()).isEqualTo("b");
    assertThat(with(passages, "families").base().article()).isEqualTo("a");
  }

  @Test
  void passages_that_as_many_carry_stand_in_the_order_of_the_first_outlet_that_has_them() {
    List<ArticleText> texts =
        Texts.of(
            String.join(" ", FIRE, FAMILIES, CLOCKS),
            String.join(" ", CLOCKS + " Nobody came.", FAMILIES),
            FIRE);

    assertThat(Alignment.of(texts))
        .extracting(passage -> passage.readings().get(0).sentences().get(0).id())
        .containsExactly("a.1", "a.2", "a.3", "b.2");
    assertThat(Alignment.of(texts, Optional.of("b")))
        .extracting(passage -> passage.base().sentences().get(0).id())
        .containsExactly("b.1", "b.3", "a.1", "b.2");
  }

  @Test
  void a_passage_keeps_its_id_when_an_unrelated_article_joins() {
    List<Passage> before = align(FIRE + " " + FAMILIES, FIRE);
    List<Passage> after = align(FIRE + " " + FAMILIES, FIRE, CLOCKS);

    assertThat(with(after, "mill").id()).isEqualTo(with(before, "mill").id());
    assertThat(with(after, "families").id()).isEqualTo(with(before, "families").id());
  }

  @Test
  void what_an_article_says_again_word_for_word_stands_in_one_reading() {
    List<Passage> passages = align(String.join(" ", FIRE, FAMILIES, FIRE), FIRE);

    assertThat(with(passages, "mill").reading("a").orElseThrow().sentences())
        .extracting(Sentence::id)
        .containsExactly("a.1", "a.3");
  }

  @Test
  void a_statement_in_another_place_of_the_order_is_moved() {
    List<Passage> passages =
        align(String.join(" ", FIRE, FAMILIES, CLOCKS), String.join(" ", CLOCKS, FIRE, FAMILIES));

    assertThat(with(passages, "clocks").reading("b").orElseThrow().moved()).isTrue();
    assertThat(with(passages, "mill").reading("b").orElseThrow().moved()).isFalse();
  }

  @Test
  void chars_that_nobody_sees_change_no_word() {
    List<Passage> passages = align(FIRE, FIRE.replace("mill", "mi\u00ADll\u200B"));

    assertThat(passages.get(0).reading("b").orElseThrow().relation()).isEqualTo(Relation.VERBATIM);
  }

  @Test
  void a_second_sentence_of_a_reading_is_not_verbatim_because_the_first_is() {
    List<Passage> passages = align(FIRE, FIRE + " The mill on the Arrow burned on Sunday.");

    assertThat(with(passages, "mill").reading("b").orElseThrow().beads())
        .extracting(Bead::relation)
        .containsExactly(Relation.VERBATIM, Relation.REWORDED);
  }

  @Test
  void all_sentences_of_the_base_reading_are_the_base() {
    List<Passage> passages = align(FIRE + " The mill on the Arrow burned on Sunday.", FIRE);
    Reading reading = with(passages, "mill").reading("a").orElseThrow();

    assertThat(reading.sentences()).hasSize(2);
    assertThat(reading.isBase()).isTrue();
    assertThat(new PassagesOfSentences(passages).relation(reading.sentences().get(1)))
        .contains(Relation.REWORDED);
  }

  @Test
  void a_sentence_with_one_word_that_counts_matches_only_its_copies() {
    List<Passage> passages =
        align(FIRE + " No one was hurt.", FIRE + " I was one.", FIRE + " No one was hurt.");

    assertThat(with(passages, "hurt").readings())
        .extracting(Reading::article)
        .containsExactly("a", "c");
  }

  @Test
  @Timeout(60)
  void one_sentence_as_often_as_an_article_may_have_it_is_aligned_in_no_time() {
    List<Passage> passages = align((FIRE + " ").repeat(2_000), (FIRE + " ").repeat(2_000));

    assertThat(passages).singleElement().matches(Passage::isShared);
  }
}
