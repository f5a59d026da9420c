package io.github.crossread.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTest {

  private static String lines(int width, int indent, String words) {
    return new Screen(width).paragraph(indent, words).toString();
  }

  @Test
  void words_go_on_in_the_next_line_where_a_line_is_full() {
    assertThat(lines(20, 2, "The lamp of the old tower went out."))
        .isEqualTo("  The lamp of the\n  old tower went\n  out.\n");
  }

  @Test
  void a_character_that_is_two_columns_wide_counts_two() {
    assertThat(lines(20, 0, "橋は火曜日から通行止めになった")).isEqualTo("橋は火曜日から通行止\nめになった\n");
  }

  @Test
  void a_word_longer_than_a_line_is_broken() {
    assertThat(lines(20, 0, "x".repeat(45)))
        .isEqualTo("x".repeat(20) + "\n" + "x".repeat(20) + "\n" + "x".repeat(5) + "\n");
  }

  @Test
  void text_that_runs_from_right_to_left_keeps_its_order_and_its_own_lines() {
    assertThat(lines(80, 2, "جسر المدينة مغلق")).isEqualTo("  جسر المدينة مغلق\n");
  }

  @Test
  void escapes_and_line_breaks_do_nothing() {
    assertThat(lines(80, 0, "a\u001b[2J\r\nb\u202Ec")).isEqualTo("a\uFFFD[2J  b\uFFFDc\n");
  }

  @Test
  void a_window_of_hardly_any_width_is_written_over_its_edge() {
    assertThat(lines(3, 0, "The lamp")).isEqualTo("The lamp\n");
  }
}
