package io.github.crossread.alignment.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Judgements;
import io.github.crossread.alignment.match.Copies;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.benchmark.RandomEditor;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;

/** The articles a to d have two sentences each, which are numbered from 0 in that order. */
class GrouperTest {

  private static final SetView SET =
      new SetView(
          Texts.of(
              "Rain fell all night. The dam held.",
              "Snow fell on Monday. The road was shut.",
              "Ice lay on the lake. Two swans were freed.",
              "Fog came in. The ferry waited."));

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
}
