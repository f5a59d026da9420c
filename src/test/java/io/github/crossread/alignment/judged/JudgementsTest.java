package io.github.crossread.alignment.judged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.carried.CarriedPart;
import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.carried.Carrier;
import io.github.crossread.alignment.carried.How;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final String LAMP = "The lamp of the old tower went out at midnight.";

  private final List<ArticleText> texts =
      Texts.of(LAMP + " Nobody saw it.", LAMP + " It was seen by none.", LAMP);

  private Sentence sentence(int article, int number) {
    return texts.get(article).aligned().get(number);
  }

  private Judgements judged(Answer answer, String a, String b) {
    return Judgements.of(
        List.of(new Judgement(answer, new Quoted("a", a), new Quoted("b", b))), texts);
  }

  @Test
  void capitals_and_white_space_of_the_first_words_do_not_matter() {
    assertThat(judged(Answer.SAME, "the  LAMP of", "It was\nseen").judged())
        .singleElement()
        .matches(Judged::isUsed);
  }

  @Test
  void words_that_open_no_sentence_are_kept_as_not_used() {
    Judgements judgements = judged(Answer.SAME, "A lamp", "It was seen");

    assertThat(judgements.judged()).singleElement().matches(one -> !one.isUsed());
    assertThat(judgements.groups(List.of(List.of(sentence(0, 1)), List.of(sentence(1, 1)))))
        .hasSize(2);
  }

  @Test
  void what_is_the_same_is_one_group_and_carried_in_full() {
    Judgements judgements = judged(Answer.SAME, "Nobody saw", "It was seen");

    assertThat(judgements.groups(List.of(List.of(sentence(0, 1)), List.of(sentence(1, 1)))))
        .containsExactly(List.of(sentence(0, 1), sentence(1, 1)));
    assertThat(carriers(judgements, sentence(0, 1)))
        .contains(new Carrier("b", How.FULL, List.of(sentence(1, 1))));
  }

  @Test
  void what_is_different_leaves_its_group_and_is_not_carried() {
    Judgements judgements = judged(Answer.DIFFERENT, LAMP, LAMP);
    List<Sentence> all = List.of(sentence(0, 0), sentence(1, 0));

    assertThat(judgements.groups(List.of(all)).stream().filter(group -> group.containsAll(all)))
        .isEmpty();
    assertThat(carriers(judgements, sentence(0, 0))).extracting(Carrier::article).containsOnly("c");
    assertThat(judgements.matches(new SetView(texts), List.of(new Match(0, 2, 1))))
        .extracting(Match::score)
        .containsExactly(0.0);
  }

  @Test
  void what_is_the_same_in_part_is_no_group_and_perhaps_carried() {
    Judgements judgements = judged(Answer.PARTLY, "Nobody saw", "It was seen");

    assertThat(judgements.groups(List.of(List.of(sentence(0, 1), sentence(1, 1))))).hasSize(2);
    assertThat(carriers(judgements, sentence(0, 1)))
        .contains(new Carrier("b", How.PERHAPS, List.of(sentence(1, 1))));
  }

  private List<Carrier> carriers(Judgements judgements, Sentence sentence) {
    return new CarriedParts(new SetView(texts), texts, judgements)
        .of(sentence).stream().map(CarriedPart::carriers).flatMap(List::stream).toList();
  }
}
