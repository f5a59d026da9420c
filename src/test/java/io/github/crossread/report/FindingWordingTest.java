package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Finding;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FindingWordingTest {

  /** Returns the records of a sealed type, those of its own sealed types too. */
  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(FindingWordingTest::records);
  }

  @Test
  void every_finding_has_words() {
    Set<Class<?>> findings = records(Finding.class).collect(Collectors.toSet());

    assertThat(FindingWording.kinds()).isEqualTo(findings);
  }
}
