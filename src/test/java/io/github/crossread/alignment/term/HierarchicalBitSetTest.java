package io.github.crossread.alignment.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HierarchicalBitSetTest {

  private static int[] taken(HierarchicalBitSet numbers, int... put) {
    IntStream.of(put).forEach(numbers::put);
    return numbers.take().numbers().toArray();
  }

  @Test
  void numbers_are_taken_out_in_order_and_each_once() {
    HierarchicalBitSet numbers = new HierarchicalBitSet(10_000);

    assertThat(taken(numbers, 9_999, 64, 0, 63, 4_096, 64, 4_095))
        .containsExactly(0, 63, 64, 4_095, 4_096, 9_999);
  }

  @Test
  void what_was_taken_out_is_in_no_longer() {
    HierarchicalBitSet numbers = new HierarchicalBitSet(200);
    taken(numbers, 5, 130);

    assertThat(taken(numbers, 130, 7)).containsExactly(7, 130);
    assertThat(numbers.take().isEmpty()).isTrue();
  }
}
