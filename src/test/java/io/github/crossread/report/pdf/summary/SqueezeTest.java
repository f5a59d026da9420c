package io.github.crossread.report.pdf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqueezeTest {
  private final Squeeze loose = Squeeze.none(8, 28);

  @Test
  void a_page_with_room_to_spare_stays_loose() {
    assertThat(loose.by(-50, 4, 7, 14)).isEqualTo(loose);
  }

  @Test
  void the_gaps_shrink_first() {
    assertThat(loose.by(20, 4, 7, 14)).isEqualTo(new Squeeze(27, 23, 28, 8));
  }

  @Test
  void the_bars_shrink_when_the_gaps_can_not() {
    assertThat(loose.by(48 + 40, 4, 7, 14)).isEqualTo(new Squeeze(20, 18, 28, 8));
  }

  @Test
  void the_heat_map_shrinks_when_the_bars_can_not() {
    assertThat(loose.by(48 + 64 + 70, 4, 7, 14)).isEqualTo(new Squeeze(20, 15, 18, 8));
  }

  @Test
  void bars_are_left_out_at_last() {
    assertThat(loose.by(48 + 64 + 98 + 11, 4, 7, 14)).isEqualTo(new Squeeze(20, 15, 14, 6));
  }
}
