package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Relation;
import io.github.crossread.article.Span;
import org.junit.jupiter.api.Test;

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

  @Test
  void articles_without_a_common_word_share_nothing() {
    Pair pair = pair(new Desk().article("a", "Snow fell.").article("b", "A museum opened."));

    assertThat(pair.sharedWords()).isZero();
    assertThat(pair.runs()).isEmpty();
  }

  @Test
  void neighbouring_passages_are_one_run() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "One bell rang. Two dogs barked. Rain fell. Ten men sang.")
                .article("b", "One bell rang. Two dogs barked. Ten men sang.")
                .passage(Relation.VERBATIM, "a.1", "b.1")
                .passage(Relation.VERBATIM, "a.2", "b.2")
                .passage(Relation.VERBATIM, "a.4", "b.3"));

    assertThat(pair.runs())
        .containsExactly(
            new Run(new Span(0, 31), new Span(0, 31)), new Run(new Span(43, 56), new Span(32, 45)));
  }

  @Test
  void passages_in_another_order_are_two_runs() {
    Pair pair =
        pair(
            new Desk()
                .article("a", "One bell rang. Two dogs barked.")
                .article("b", "Two dogs barked. One bell rang.")
                .passage(Relation.VERBATIM, "a.1", "b.2")
                .passage(Relation.VERBATIM, "a.2", "b.1"));

    assertThat(pair.runs()).hasSize(2);
  }
}
