package io.github.crossread.maven.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.pdf.type.PageSize;
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
    assertThat(ParameterReader.timestamp(text, null)).contains(DAY);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "x"})
  void a_timestamp_can_be_switched_off_as_everywhere_in_maven(String text) throws Exception {
    assertThat(ParameterReader.timestamp(text, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-11-21", "2026-11-21T00:00:00", "0", "99999999999999999999"})
  void a_timestamp_that_is_no_date_or_no_likely_one_is_refused(String text) {
    assertThatThrownBy(() -> ParameterReader.timestamp(text, null))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "<outputTimestamp> (-Dcrossread.outputTimestamp) is \"%s\"; expected a date from 1980"
                + " to 2099 such as 2026-11-21T00:00:00Z, or seconds since 1970",
            text);
  }

  @Test
  void the_date_is_the_users_for_reports_else_that_of_the_project() throws Exception {
    assertThat(ParameterReader.timestamp(null, "2026-11-21T00:00:00Z")).contains(DAY);
    assertThat(ParameterReader.timestamp("2026-11-21T00:00:00Z", "1795219201")).contains(DAY);
  }

  @Test
  void the_date_that_every_project_has_in_maven_4_is_none() throws Exception {
    assertThat(ParameterReader.timestamp(null, "1980-02-01T00:00:00Z")).isEmpty();
    assertThat(ParameterReader.timestamp("1980-02-01T00:00:00Z", null)).isPresent();
  }

  @Test
  void what_is_on_or_off_is_true_or_false_and_nothing_else() throws Exception {
    assertThat(ParameterReader.flag("force", "true")).isTrue();
    assertThat(ParameterReader.flag("force", " False ")).isFalse();
    assertThatThrownBy(() -> ParameterReader.flag("haltOnFailure", "yes"))
        .hasMessage(
            "<haltOnFailure> (-Dcrossread.haltOnFailure) is \"yes\"; expected true or false");
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
    assertThat(ParameterReader.quorum("3")).hasValue(3);
    assertThat(ParameterReader.quorum(null)).isEmpty();
    assertThatThrownBy(() -> ParameterReader.quorum("0"))
        .hasMessage("<quorum> (-Dcrossread.quorum) is \"0\"; expected a number from 1 to 2000");
  }

  @Test
  void a_page_has_a_name_and_type_of_a_size() throws Exception {
    assertThat(ParameterReader.page(null, null)).isEqualTo(PageSize.A4);
    assertThat(ParameterReader.page("letter", " normal ")).isEqualTo(PageSize.LETTER);
    assertThat(ParameterReader.page("A4", "LARGE")).isEqualTo(PageSize.A4.large());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.25", "larger", "large,", "-1", "\u0000"})
  void a_size_that_there_is_not_is_refused(String size) {
    assertThatThrownBy(() -> ParameterReader.page("A4", size))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("<textSize> (-Dcrossread.textSize) is \"%s\"; expected normal or large", size);
  }

  @Test
  void threads_are_one_a_processor_unless_told() throws Exception {
    assertThat(ParameterReader.threads("3")).isEqualTo(3);
    assertThat(ParameterReader.threads("0")).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "", "1001", "100000", "2.5", "99999999999"})
  void a_wild_number_is_refused_in_our_words(String number) {
    assertThatThrownBy(() -> ParameterReader.threads(number))
        .hasMessage(
            "<threads> (-Dcrossread.threads) is \"%s\"; expected a number from 0 to 1000", number);
  }

  @Test
  void agencies_are_names_without_blanks_around_them() {
    assertThat(ParameterReader.agencies(List.of(" Coast  Wire ", "", "Coast Wire", "AP")))
        .containsExactly("Coast Wire", "AP");
    assertThat(ParameterReader.agencies(null)).isEmpty();
  }

  @Test
  void a_port_is_a_number_that_there_is() throws MojoFailureException {
    assertThat(ParameterReader.port(" 4747 ")).isEqualTo(4747);
    assertThat(ParameterReader.port("0")).isZero();
    assertThatThrownBy(() -> ParameterReader.port("65536"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("<port> (-Dcrossread.port) is \"65536\"; expected a number from 0 to 65535");
  }
}
