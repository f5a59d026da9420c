package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongestRunTest {

  private static BitSet run(int[] inBase, int... here) {
    return LongestRun.of(inBase, here);
  }

  @Test
  void nothing_has_no_order() {
    assertThat(run(new int[0]).isEmpty()).isTrue();
  }

  @Test
  void what_went_from_the_end_to_the_opening_is_not_in_order() {
    assertThat(run(new int[] {1, 2, 3, 4}, 2, 3, 4, 1))
        .isEqualTo(BitSet.valueOf(new long[] {0b0111}));
  }

  @Test
  void of_two_that_changed_places_the_one_that_stayed_nearer_is_in_order() {
    assertThat(run(new int[] {3, 4}, 7, 4)).isEqualTo(BitSet.valueOf(new long[] {0b10}));
    assertThat(run(new int[] {3, 4}, 5, 1)).isEqualTo(BitSet.valueOf(new long[] {0b01}));
  }

  @Test
  void two_in_one_place_are_in_order() {
    assertThat(run(new int[] {1, 1, 2}, 2, 2, 2).cardinality()).isEqualTo(3);
  }

  /** Against all choices there are. */
  @Test
  void no_choice_is_longer_nor_as_long_and_nearer() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      int[] inBase = random.ints(random.nextInt(9), 1, 9).sorted().toArray();
      int[] here = random.ints(inBase.length, 1, 9).toArray();

      BitSet found = run(inBase, here);

      assertThat(isInOrder(found, here)).isTrue();
      assertThat(rank(found, inBase, here))
          .as("%s %s", Arrays.toString(inBase), Arrays.toString(here))
          .isEqualTo(bestRank(inBase, here));
    }
  }

  private static long bestRank(int[] inBase, int[] here) {
    long best = 0;
    for (long choice = 0; choice < 1L << here.length; choice++) {
      BitSet chosen = BitSet.valueOf(new long[] {choice});
      if (isInOrder(chosen, here)) {
        best = Math.max(best, rank(chosen, inBase, here));
      }
    }
    return best;
  }

  private static boolean isInOrder(BitSet chosen, int[] here) {
    int[] places = chosen.stream().map(i -> here[i]).toArray();
    return Arrays.equals(places, Arrays.stream(places).sorted().toArray());
  }

  /** Longer first, then nearer. */
  private static long rank(BitSet chosen, int[] inBase, int[] here) {
    return 1000L * chosen.cardinality()
        - chosen.stream().map(i -> Math.abs(inBase[i] - here[i])).sum();
  }
}
