package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FindingKindTest {

  static Stream<Class<? extends Finding>> findings() {
    return findings(Finding.class);
  }

  private static Stream<Class<? extends Finding>> findings(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.asSubclass(Finding.class))
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(FindingKindTest::findings);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void every_finding_is_of_a_kind(Class<? extends Finding> finding) {
    assertThatCode(() -> FindingKind.of(finding)).doesNotThrowAnyException();
  }
}
