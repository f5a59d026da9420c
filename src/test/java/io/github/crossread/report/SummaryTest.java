package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SummaryTest {

  @Test
  void eight_findings_stand_on_the_first_page() {
    Summary summary = summary(10, 8);

    assertThat(summary.first()).hasSize(8);
    assertThat(summary.further()).hasSize(2);
  }

  @Test
  void six_do_where_the_outlets_take_their_room() {
    Summary summary = summary(10, 9);

    assertThat(summary.first()).hasSize(6);
    assertThat(summary.further())
        .extracting(ToldFinding::sentence)
        .containsExactly("7.", "8.", "9.", "10.");
  }

  @Test
  void few_findings_are_all_on_the_first_page() {
    assertThat(summary(3, 9).first()).hasSize(3);
    assertThat(summary(3, 9).further()).isEmpty();
  }

  private static Summary summary(int findings, int outlets) {
    return new Summary(
        IntStream.rangeClosed(1, findings).mapToObj(SummaryTest::finding).toList(),
        IntStream.range(0, outlets).mapToObj(i -> new Summary.Bar("a" + i, 1, 0, 0, 0, 0)).toList(),
        List.of());
  }

  private static ToldFinding finding(int number) {
    return new ToldFinding(
        new Finding.NoneShared(List.of()), number + ".", Part.OUTLETS, Optional.empty());
  }
}
