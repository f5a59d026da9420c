package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

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
}
