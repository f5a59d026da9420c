package io.github.crossread.archive.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BCubedTest {

  @Test
  void a_story_that_took_one_in_loses_precision_for_each_of_its_articles() {
    BCubed score = BCubed.of(List.of("a", "a", "a", "b"), new int[] {0, 0, 0, 0});

    assertThat(score.precision()).isEqualTo((3 * 0.75 + 0.25) / 4, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void a_story_in_two_halves_has_half_the_recall() {
    BCubed score = BCubed.of(List.of("a", "a", "a", "a"), new int[] {0, 0, 2, 2});

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
  }
}
