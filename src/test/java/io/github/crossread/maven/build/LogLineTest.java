package io.github.crossread.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ##[error]file",
        "a ##vso[task.setvariable variable=x]y",
        "##teamcity[buildStatus status='SUCCESS']",
        "::set-output name=a::b",
        "  ::error::b",
      })
  void nothing_orders_a_build_server(String text) {
    assertThat(LogLine.of(text))
        .doesNotContainPattern("##\\w*\\[")
        .doesNotContainPattern("^\\s*::");
  }

  @Test
  void nothing_acts_on_a_terminal_or_forges_a_line() {
    assertThat(LogLine.of("a\u001B[2Jb\n[INFO] BUILD SUCCESS\rc\u202E"))
        .isEqualTo("a\uFFFD[2Jb [INFO] BUILD SUCCESS c\uFFFD");
  }

  @Test
  void of_several_lines_each_is_plain() {
    assertThat(LogLine.each("1 of 2\n  a\u0007\n  ##[group]b"))
        .isEqualTo("1 of 2\n  a\uFFFD\n  # #[group]b");
  }

  @Test
  void a_line_of_any_length_is_told_by_its_ends() {
    assertThat(LogLine.of("name " + "x".repeat(100_000) + ": take it out"))
        .hasSizeLessThan(4_100)
        .startsWith("name x")
        .endsWith("x: take it out");
  }
}
