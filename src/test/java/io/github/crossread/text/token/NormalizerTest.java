package io.github.crossread.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.language.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalizerTest {

  private static final Normalizer ENGLISH = new Normalizer(Language.of(Locale.ENGLISH));

  private static String form(String printed) {
    return ENGLISH.word(printed, false);
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour, harbor",
    "ANALYSING, analyzing",
    "Peña, pena",
    "café, cafe",
    "ﬁre, fire",
    "nine, 9",
    "Hundred, hundred",
    "centimetres, centimeter",
    "km, kilometer",
    "%, percent",
    "Gov., governor",
    "Sept., september",
    "Jr., junior",
    "a.m., am",
    "don’t, don't",
    "U.S., US",
  })
  void house_style_is_folded(String printed, String form) {
    assertThat(form(printed)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"US", "WHO", "IT"})
  void a_name_in_capitals_is_no_function_word(String printed) {
    assertThat(form(printed)).isEqualTo(printed);
  }

  @Test
  void one_is_no_number_because_it_is_a_pronoun_too() {
    assertThat(form("one")).isEqualTo("one");
  }

  @Test
  void in_german_numbers_in_words_and_umlauts_are_read_as_german() {
    Normalizer german = new Normalizer(Language.of(Locale.GERMAN));

    assertThat(german.word("einundzwanzig", false)).isEqualTo("21");
    assertThat(german.word("Bäume", false)).isEqualTo("bäume");
  }

  @Test
  void swiss_and_german_spelling_are_one_form() {
    Normalizer german = new Normalizer(Language.of(Locale.GERMAN));

    assertThat(german.word("Bundesstraße", false)).isEqualTo(german.word("Bundesstrasse", false));
  }

  @ParameterizedTest
  @CsvSource({"3rd, third", "1st, first", "20th, twentieth", "30th, thirtieth"})
  void an_ordinal_in_digits_is_the_word(String printed, String form) {
    assertThat(form(printed)).isEqualTo(form);
  }
}
