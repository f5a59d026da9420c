package io.github.crossread.alignment.judged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.group.Grouper;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The articles have two sentences each, which are numbered from 0 in that order. */
class QuestionFinderTest {

  private final List<ArticleText> texts =
      Texts.of(
          "The ferry to Oland sank on Monday. On Monday the ferry to Oland sank at noon.",
          "A ship went down near Oland. The crew swam ashore.",
          "A vessel was lost. Sailors were saved by an angler.",
          "At sea a boat was lost. Men were picked up.");
  private final SetView set = new SetView(texts);

  private Judgement said(Answer answer, int one, int other) {
    return new Judgement(answer, quoted(one), quoted(other), Optional.empty());
  }

  private Quoted quoted(int sentence) {
    return new Quoted(set.get(sentence).sentence().article(), set.get(sentence).sentence().text());
  }

  /** Returns the pairs that are asked about, by the numbers of their sentences. */
  private List<List<Integer>> asked(List<Match> matches, Judgement... judgements) {
    Answers answers = new Answers(Judgements.of(List.of(judgements), texts), set);
    return new QuestionFinder(
            set, answers.matches(matches), Grouper.groups(set, matches, answers), answers)
        .find().stream().map(this::numbers).toList();
  }

  private List<Integer> numbers(Question question) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      String id = set.get(i).sentence().id();
      if (id.equals(question.a().id()) || id.equals(question.b().id())) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  @Test
  void the_likelier_pair_is_asked_about_first_and_the_unlikely_not_at_all() {
    assertThat(asked(List.of(new Match(0, 2, 0.2), new Match(3, 5, 0.3), new Match(5, 7, 0.05))))
        .containsExactly(List.of(3, 5), List.of(0, 2));
  }

  @Test
  void a_pair_that_brings_others_along_is_asked_about_before_a_likelier_one() {
    assertThat(
            asked(
                List.of(
                    new Match(0, 2, 0.3),
                    new Match(0, 4, 0.25),
                    new Match(2, 4, 0.95),
                    new Match(5, 7, 0.3))))
        .startsWith(List.of(0, 2))
        .contains(List.of(5, 7));
  }

  @Test
  void what_was_judged_is_not_asked_nor_what_followed_from_it() {
    List<Match> matches =
        List.of(new Match(0, 2, 0.3), new Match(0, 4, 0.25), new Match(2, 4, 0.95));

    assertThat(asked(matches)).contains(List.of(0, 2));
    assertThat(asked(matches, said(Answer.SAME, 0, 2))).isEmpty();
  }

  @Test
  void what_is_nearly_the_same_as_a_pair_that_is_asked_or_was_no_match_comes_later() {
    List<Match> matches =
        List.of(new Match(0, 2, 0.29), new Match(1, 2, 0.28), new Match(3, 5, 0.2));

    assertThat(asked(matches)).containsExactly(List.of(0, 2), List.of(3, 5), List.of(1, 2));
    assertThat(asked(matches, said(Answer.DIFFERENT, 0, 2)))
        .containsExactly(List.of(3, 5), List.of(1, 2));
  }

  @Test
  void a_sentence_that_is_unlike_the_one_that_was_no_match_is_asked_about_as_before() {
    List<Match> matches =
        List.of(new Match(0, 2, 0.29), new Match(0, 3, 0.28), new Match(5, 7, 0.2));

    assertThat(asked(matches, said(Answer.DIFFERENT, 0, 2)))
        .containsExactly(List.of(0, 3), List.of(5, 7));
  }

  @Test
  void a_sentence_that_hardly_belongs_to_its_group_is_asked_about() {
    assertThat(asked(List.of(new Match(0, 2, 0.99), new Match(3, 5, 0.55))))
        .containsExactly(List.of(3, 5));
  }
}
