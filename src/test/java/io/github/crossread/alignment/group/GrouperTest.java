package io.github.crossread.alignment.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Judgements;
import io.github.crossread.alignment.match.Copies;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.benchmark.RandomEditor;
import io.github.crossread.text.ArticleText;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** The articles a to d have two sentences each, which are numbered from 0 in that order. */
class GrouperTest {

  private static final List<ArticleText> TEXTS =
      Texts.of(
          "Rain fell all night. The dam held.",
          "Snow fell on Monday. The road was shut.",
          "Ice lay on the lake. Two swans were freed.",
          "Fog came in. The ferry waited.");

  private static final SetView SET = new SetView(TEXTS);

  private static Match match(int a, int b, double score) {
    return new Match(a, b, score);
  }

  private static Answers none(SetView set) {
    return new Answers(Judgements.NONE, set);
  }

  private static List<NavigableSet<Integer>> shared(SetView set, List<Match> matches) {
    return Grouper.shared(set, matches, none(set));
  }

  @Test
  void matches_do_not_chain() {
    assertThat(shared(SET, List.of(match(0, 2, 0.9), match(2, 4, 0.6))))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 2));
  }

  @Test
  void a_sentence_that_surely_states_what_another_does_too_stands_in_two_groups() {
    assertThat(shared(SET, List.of(match(0, 2, 0.95), match(2, 4, 0.9))))
        .extracting(List::copyOf)
        .containsExactlyInAnyOrder(List.of(0, 2), List.of(2, 4));
  }

  @Test
  void three_that_all_match_are_one_group() {
    assertThat(shared(SET, List.of(match(0, 2, 0.9), match(2, 4, 0.8), match(0, 4, 0.7))))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 2, 4));
  }

  private static List<Match> threeAndOneThatMatchesTwo(double score) {
    return List.of(
        match(0, 2, 0.9),
        match(2, 4, 0.9),
        match(0, 4, 0.9),
        match(0, 6, score),
        match(2, 6, score),
        match(4, 6, 0.1));
  }

  @Test
  void a_sentence_that_surely_matches_two_of_three_joins_them() {
    assertThat(shared(SET, threeAndOneThatMatchesTwo(0.9)))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 2, 4, 6));
  }

  @Test
  void a_sentence_that_may_match_two_of_three_and_not_the_third_stays_alone() {
    assertThat(shared(SET, threeAndOneThatMatchesTwo(0.6)))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 2, 4));
  }

  @Test
  void a_statement_made_twice_by_one_outlet_stands_once() {
    assertThat(
            shared(
                SET,
                List.of(match(0, 2, 0.9), match(1, 3, 0.9), match(0, 3, 0.8), match(1, 2, 0.8))))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 1, 2, 3));
  }

  /** The third article's sentence is a guest beside the fourth's by itself; its copy is not. */
  private static List<NavigableSet<Integer>> copiesOfWhichOneIsSure(double otherScore) {
    SetView set =
        new SetView(
            Texts.of(
                "The old dam held.",
                "Ice broke and the old dam held all night.",
                "Ice broke and the old dam held all night long.",
                "Ice broke.",
                "The dam of old held."));
    return shared(
        set,
        List.of(
            match(0, 1, 0.99),
            match(0, 2, 0.99),
            match(0, 3, 0.03),
            match(0, 4, 0.99),
            match(1, 2, 1),
            match(1, 4, 0.99),
            match(2, 4, 0.99),
            match(3, 4, 0.03),
            match(1, 3, otherScore),
            match(2, 3, 0.9)));
  }

  @Test
  void copies_are_guests_of_a_group_if_their_mean_is_sure() {
    assertThat(copiesOfWhichOneIsSure(0.75))
        .extracting(List::copyOf)
        .containsExactlyInAnyOrder(List.of(0, 1, 2, 4), List.of(1, 2, 3));
  }

  @Test
  void copies_are_no_guests_of_a_group_if_their_mean_is_not_sure() {
    assertThat(copiesOfWhichOneIsSure(0.55))
        .extracting(List::copyOf)
        .containsExactly(List.of(0, 1, 2, 4));
  }

  @Test
  void joining_sentences_takes_no_more_offers_than_there_are_pairs() throws Exception {
    SetView set = new SetView(Texts.of(RandomEditor.articles(100).toArray(String[]::new)));
    List<Match> matches = Matcher.FITTED.matches(set);
    Copies copies = new Copies(set);

    int offers = new Grouper(set, copies, PairEvidence.gains(copies, matches, none(set))).join();

    assertThat(offers).isBetween(1, matches.size());
  }

  private static Judgement said(Answer answer, int one, int other) {
    return new Judgement(answer, quoted(one), quoted(other), Optional.empty());
  }

  private static Quoted quoted(int sentence) {
    return new Quoted(SET.get(sentence).sentence().article(), SET.get(sentence).sentence().text());
  }

  private static ListAssert<List<Integer>> assertGroups(
      List<Match> matches, Judgement... judgements) {
    Answers answers = new Answers(Judgements.of(List.of(judgements), TEXTS), SET);
    return assertThat(Grouper.shared(SET, matches, answers).stream().map(List::copyOf).toList());
  }

  @Test
  void two_said_to_be_the_same_stand_together_and_their_groups_stay_as_they_were() {
    assertGroups(
            List.of(match(0, 2, 0.9), match(4, 6, 0.9), match(2, 4, 0.1)), said(Answer.SAME, 2, 4))
        .containsExactly(List.of(0, 2), List.of(4, 6), List.of(2, 4));
  }

  @Test
  void what_is_likely_to_state_what_both_do_goes_along() {
    assertGroups(
            List.of(match(0, 2, 0.95), match(0, 4, 0.3), match(2, 4, 0.1), match(4, 6, 0.9)),
            said(Answer.SAME, 2, 4))
        .containsExactly(List.of(4, 6), List.of(0, 2, 4));
  }

  @Test
  void what_was_said_to_be_apart_from_one_of_two_does_not_go_along() {
    assertGroups(
            List.of(match(0, 2, 0.95), match(0, 4, 0.3), match(2, 4, 0.1)),
            said(Answer.SAME, 2, 4),
            said(Answer.PARTLY, 0, 4))
        .containsExactly(List.of(0, 2), List.of(2, 4));
  }

  @Test
  void three_each_said_to_be_the_same_as_the_others_are_one_group() {
    assertGroups(
            List.of(), said(Answer.SAME, 0, 2), said(Answer.SAME, 2, 4), said(Answer.SAME, 0, 4))
        .containsExactly(List.of(0, 2, 4));
  }

  @Test
  void of_three_in_a_row_the_first_and_the_last_are_not_put_together() {
    assertGroups(List.of(), said(Answer.SAME, 0, 2), said(Answer.SAME, 2, 4))
        .containsExactly(List.of(0, 2), List.of(2, 4));
  }

  @Test
  void a_group_that_has_both_already_stays_as_it_is() {
    List<Match> three = List.of(match(0, 2, 0.9), match(0, 4, 0.7), match(2, 4, 0.8));

    assertGroups(three, said(Answer.SAME, 0, 4)).containsExactly(List.of(0, 2, 4));
  }

  @Test
  void the_order_of_answers_does_not_matter() {
    List<Match> matches = List.of(match(0, 2, 0.9), match(2, 4, 0.1), match(4, 6, 0.9));
    Judgement one = said(Answer.SAME, 0, 4);
    Judgement other = said(Answer.SAME, 2, 6);

    assertGroups(matches, one, other)
        .containsExactlyInAnyOrder(List.of(0, 2), List.of(4, 6), List.of(0, 4), List.of(2, 6));
    assertGroups(matches, other, one)
        .containsExactlyInAnyOrder(List.of(0, 2), List.of(4, 6), List.of(0, 4), List.of(2, 6));
  }
}
