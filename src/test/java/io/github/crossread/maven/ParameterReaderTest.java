package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

  private static final Instant DAY = Instant.parse("2026-11-21T00:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21T00:00:00Z", "2026-11-21T01:00:00+01:00", " 1795219200 "})
  void a_timestamp_is_iso_8601_or_seconds(String text) throws Exception {
    assertThat(ParameterReader.timestamp(text)).contains(DAY);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "x"})
  void a_timestamp_can_be_switched_off_as_everywhere_in_maven(String text) throws Exception {
    assertThat(ParameterReader.timestamp(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-11-21", "2026-11-21T00:00:00", "0", "99999999999999999999"})
  void a_timestamp_that_is_no_date_or_no_likely_one_is_refused(String text) {
    assertThatThrownBy(() -> ParameterReader.timestamp(text))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "<outputTimestamp> (-Dcrossread.outputTimestamp) is \"%s\"; expected a date from 1980"
                + " to 2099 such as 2026-11-21T00:00:00Z, or seconds since 1970",
            text);
  }

  @Test
  void a_language_is_a_language_tag() throws Exception {
    assertThat(ParameterReader.language("en-GB")).contains(Locale.UK);
    assertThat(ParameterReader.language(null)).isEmpty();
    assertThatThrownBy(() -> ParameterReader.language("en_UK_x"))
        .hasMessage(
            "<language> (-Dcrossread.language) is \"en_UK_x\"; expected a language tag such as en"
                + ", en-GB or de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "klingon", "en_GB", "ua", "und"})
  void what_is_no_tag_of_a_language_is_refused_as_set_yaml_refuses_it(String tag) {
    assertThatThrownBy(() -> ParameterReader.language(tag))
        .hasMessage(
            "<language> (-Dcrossread.language) is \""
                + tag
                + "\"; expected a language tag such as en, en-GB or de");
  }

  @Test
  void an_encoding_is_one_that_java_knows() throws Exception {
    assertThat(ParameterReader.encoding("utf-8")).contains(StandardCharsets.UTF_8);
    assertThat(ParameterReader.encoding("")).isEmpty();
    assertThatThrownBy(() -> ParameterReader.encoding("utf-nine"))
        .hasMessageContaining("(-Dcrossread.encoding) is \"utf-nine\"");
    assertThatThrownBy(() -> ParameterReader.encoding("not a name"))
        .hasMessageContaining("(-Dcrossread.encoding) is \"not a name\"");
  }

  @Test
  void a_quorum_is_one_or_more() throws Exception {
    assertThat(ParameterReader.quorum(3)).hasValue(3);
    assertThat(ParameterReader.quorum(null)).isEmpty();
    assertThatThrownBy(() -> ParameterReader.quorum(0))
        .hasMessage("<quorum> (-Dcrossread.quorum) is \"0\"; expected 1 or more");
  }

  @Test
  void threads_are_one_a_processor_unless_told() throws Exception {
    assertThat(ParameterReader.threads(3)).isEqualTo(3);
    assertThat(ParameterReader.threads(0)).isPositive();
    assertThatThrownBy(() -> ParameterReader.threads(-1))
        .hasMessageStartingWith("<threads> (-Dcrossread.threads) is \"-1\"");
  }

  @Test
  void agencies_are_names_without_blanks_around_them() {
    assertThat(ParameterReader.agencies(List.of(" Coast  Wire ", "", "Coast Wire", "AP")))
        .containsExactly("Coast Wire", "AP");
    assertThat(ParameterReader.agencies(null)).isEmpty();
  }
}
