package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordingsTest {

  private static final String FERRY =
      "The ferry Kestrel ran aground on Tuesday with 61 passengers on board.";
  private static final String FERRY_TOLD =
      "On Tuesday 61 passengers were on board when the Kestrel, a ferry, ran onto a sandbank.";

  /** The passage of articles with one sentence each, the last of which is the base. */
  private static Passage passage(String... articles) {
    String last = Character.toString('a' + articles.length - 1);
    List<Passage> passages = Alignment.of(Texts.of(articles), Optional.of(last));
    assertThat(passages).hasSize(1);
    return passages.get(0);
  }

  @Test
  void two_outlets_that_print_one_text_have_the_same_words_though_a_third_is_the_base() {
    Wordings wordings = passage(FERRY, FERRY, FERRY_TOLD).wordings();

    assertThat(wordings.relation("a", "b")).isEqualTo(Relation.VERBATIM);
    assertThat(wordings.others("a", Relation.VERBATIM)).containsExactly("b");
    assertThat(wordings.others("b", Relation.VERBATIM)).containsExactly("a");
    assertThat(wordings.closest("a")).isEqualTo(Relation.VERBATIM);
    assertThat(wordings.areClose("a", "c")).isFalse();
  }

  @Test
  void a_base_whose_words_nobody_has_differs_like_any_other() {
    Passage passage = passage(FERRY, FERRY, FERRY_TOLD);

    assertThat(passage.wordings().closest("c")).isEqualTo(Relation.REWORDED);
    assertThat(passage.ofBase())
        .singleElement()
        .extracting(Bead::relation)
        .isEqualTo(Relation.REWORDED);
    assertThat(new PassagesOfSentences(List.of(passage)).relation(passage.base().compared()))
        .contains(Relation.REWORDED);
  }

  @Test
  void a_base_whose_words_another_has_is_no_rewording() {
    Passage passage = passage(FERRY_TOLD, FERRY, FERRY);

    assertThat(passage.wordings().closest("c")).isEqualTo(Relation.VERBATIM);
    assertThat(passage.wordings().closest("a")).isEqualTo(Relation.REWORDED);
    assertThat(passage.ofBase()).isEmpty();
  }

  @Test
  void house_style_is_told_from_the_same_words_beside_a_third_base_too() {
    String styled = FERRY.replace("on Tuesday with", "on Tuesday, with");
    Wordings wordings = passage(FERRY, styled, FERRY_TOLD).wordings();

    assertThat(wordings.others("a", Relation.RESTYLED)).containsExactly("b");
    assertThat(wordings.others("b", Relation.RESTYLED)).containsExactly("a");
    assertThat(wordings.others("a", Relation.VERBATIM)).isEmpty();
    assertThat(wordings.closest("a")).isEqualTo(Relation.RESTYLED);
  }

  @Test
  void another_number_is_another_wording_beside_a_third_base_too() {
    Wordings wordings = passage(FERRY, FERRY.replace("61", "64"), FERRY_TOLD).wordings();

    assertThat(wordings.relation("a", "b")).isEqualTo(Relation.REWORDED);
    assertThat(wordings.closest("a")).isEqualTo(Relation.REWORDED);
  }

  @Test
  @Timeout(20)
  void three_hundred_copies_beside_another_base_are_one_wording() {
    String[] articles = Collections.nCopies(301, FERRY).toArray(String[]::new);
    articles[300] = FERRY_TOLD;
    List<Passage> passages = Alignment.of(Texts.of(articles), Optional.empty());

    Wordings wordings = passages.get(0).wordings();
    String first = passages.get(0).readings().get(0).article();
    assertThat(wordings.others(first, Relation.VERBATIM)).hasSize(299);
  }
}
