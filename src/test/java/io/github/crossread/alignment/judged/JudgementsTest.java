package io.github.crossread.alignment.judged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.carried.CarriedPart;
import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.carried.Carrier;
import io.github.crossread.alignment.carried.How;
import io.github.crossread.alignment.group.Grouper;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final String LAMP = "The lamp of the old tower went out at midnight.";

  private final List<ArticleText> texts =
      Texts.of(LAMP + " Nobody saw it.", LAMP + " It was seen by none.", LAMP + " Not a soul.");
  private final SetView set = new SetView(texts);

  private Sentence sentence(int article, int number) {
    return texts.get(article).aligned().get(number);
  }

  private static Judgement judgement(Answer answer, String a, String b) {
    return judgement(answer, new Quoted("a", a), new Quoted("b", b));
  }

  private static Judgement judgement(Answer answer, Quoted a, Quoted b) {
    return new Judgement(answer, a, b, Optional.empty());
  }

  private List<Judged> judged(Judgement... given) {
    return Judgements.of(List.of(given), texts).judged();
  }

  private Answers answers(Judgement... given) {
    return new Answers(Judgements.of(List.of(given), texts), set);
  }

  private List<List<Sentence>> groups(Answers answers, List<Match> matches) {
    return Grouper.groups(set, matches, answers);
  }

  @Test
  void capitals_and_white_space_of_the_first_words_do_not_matter() {
    assertThat(judged(judgement(Answer.SAME, "the  LAMP of", "It was\nseen")))
        .singleElement()
        .matches(Judged::isUsed)
        .matches(Judged::isSure);
  }

  @Test
  void words_that_open_no_sentence_are_kept_as_not_used() {
    Judgement lost = judgement(Answer.SAME, "A lamp", "It was seen");

    assertThat(judged(lost)).singleElement().matches(one -> !one.isUsed());
    assertThat(groups(answers(lost), List.of())).doesNotContain(both());
  }

  @Test
  void an_edited_opening_is_found_by_its_likeness_and_told_as_unsure() {
    assertThat(judged(judgement(Answer.SAME, "The light of the old tower went out", "It was")))
        .singleElement()
        .matches(one -> one.a().equals(Optional.of(sentence(0, 0))))
        .matches(one -> !one.isSure());
  }

  @Test
  void a_short_opening_that_is_like_others_is_not_found_by_its_likeness() {
    assertThat(judged(judgement(Answer.SAME, "The lamp of the mill", "It was heard by none")))
        .singleElement()
        .matches(one -> one.a().isEmpty() || !one.isSure());
    assertThat(judged(judgement(Answer.SAME, "Everybody saw it", "It was")))
        .singleElement()
        .matches(one -> !one.isUsed());
  }

  @Test
  void words_that_have_moved_behind_others_are_found() {
    assertThat(judged(judgement(Answer.SAME, "of the old tower went out", "It was seen")))
        .singleElement()
        .matches(Judged::isUsed);
  }

  private List<Sentence> both() {
    return List.of(sentence(0, 1), sentence(1, 1));
  }

  @Test
  void what_is_the_same_is_one_group_and_carried_in_full() {
    Answers answers = answers(judgement(Answer.SAME, "Nobody saw", "It was seen"));

    assertThat(groups(answers, List.of())).contains(both());
    assertThat(carriers(answers, sentence(0, 1)))
        .contains(new Carrier("b", How.FULL, List.of(sentence(1, 1))));
  }

  @Test
  void what_is_different_is_in_no_group_though_it_is_word_for_word_and_is_not_carried() {
    Answers answers = answers(judgement(Answer.DIFFERENT, LAMP, LAMP));

    assertThat(groups(answers, List.of(new Match(0, 2, 1))))
        .filteredOn(group -> group.containsAll(List.of(sentence(0, 0), sentence(1, 0))))
        .isEmpty();
    assertThat(carriers(answers, sentence(0, 0))).extracting(Carrier::article).containsOnly("c");
    assertThat(answers.matches(List.of(new Match(0, 2, 1))))
        .extracting(Match::score)
        .containsExactly(0.0);
  }

  @Test
  void what_is_the_same_in_part_is_no_group_and_perhaps_carried() {
    Answers answers = answers(judgement(Answer.PARTLY, "Nobody saw", "It was seen"));

    assertThat(groups(answers, List.of(new Match(1, 3, 0.99)))).doesNotContain(both());
    assertThat(carriers(answers, sentence(0, 1)))
        .contains(new Carrier("b", How.PERHAPS, List.of(sentence(1, 1))));
  }

  @Test
  void what_holds_of_a_sentence_holds_of_its_copies() {
    Answers answers = answers(judgement(Answer.DIFFERENT, LAMP, "It was seen"));

    assertThat(answers.of(sentence(2, 0))).containsEntry(sentence(1, 1), Answer.DIFFERENT);
  }

  @Test
  void of_a_third_nothing_follows() {
    Answers answers =
        answers(
            judgement(Answer.SAME, "Nobody saw", "It was seen"),
            judgement(Answer.DIFFERENT, new Quoted("b", "It was"), new Quoted("c", "Not a soul")));

    assertThat(answers.of(sentence(0, 1))).containsOnly(Map.entry(sentence(1, 1), Answer.SAME));
  }

  @Test
  void of_judgements_that_contradict_each_other_by_way_of_a_third_each_is_obeyed() {
    Answers answers =
        answers(
            judgement(Answer.SAME, "Nobody saw", "It was seen"),
            judgement(Answer.SAME, new Quoted("a", "Nobody"), new Quoted("c", "Not a soul")),
            judgement(Answer.DIFFERENT, new Quoted("b", "It was"), new Quoted("c", "Not a soul")));

    assertThat(groups(answers, List.of()))
        .contains(both(), List.of(sentence(0, 1), sentence(2, 1)))
        .noneMatch(group -> group.containsAll(List.of(sentence(1, 1), sentence(2, 1))));
  }

  private List<Carrier> carriers(Answers answers, Sentence sentence) {
    return new CarriedParts(set, texts, answers)
        .of(sentence).stream().map(CarriedPart::carriers).flatMap(List::stream).toList();
  }
}
