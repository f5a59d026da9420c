package io.github.crossread.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.language.Language;
import io.github.crossread.text.token.Token.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenizerTest {

  private static List<Token> tokens(String sentence) {
    return new Tokenizer(Language.of(Locale.ENGLISH), new WordMemory()).tokenize(sentence);
  }

  private static List<String> texts(String sentence) {
    return tokens(sentence).stream().map(Token::text).toList();
  }

  private static List<String> forms(String sentence) {
    return tokens(sentence).stream().map(Token::form).toList();
  }

  @Test
  void words_numbers_and_marks_are_tokens_and_white_space_is_none() {
    assertThat(texts("The mill, built in 1911, burned."))
        .containsExactly("The", "mill", ",", "built", "in", "1911", ",", "burned", ".");
  }

  @Test
  void a_mark_on_a_blank_is_a_token() {
    assertThat(texts("in \u064C mill")).containsExactly("in", "\u064C", "mill");
  }

  @Test
  void a_token_says_where_it_stands() {
    String sentence = "Orr's mill — 9,400 per cent — in the U.S. burned.";

    assertThat(tokens(sentence))
        .allSatisfy(
            token ->
                assertThat(sentence.substring(token.span().begin(), token.span().end()))
                    .isEqualTo(token.text()));
  }

  @Test
  void a_genitive_is_a_token_of_its_own_in_either_typography() {
    assertThat(texts("Orr’s mill")).containsExactly("Orr", "’s", "mill");
    assertThat(forms("Orr’s mill")).isEqualTo(forms("Orr's mill"));
  }

  @Test
  void a_shortened_function_word_stays_whole() {
    assertThat(texts("It's late")).containsExactly("It's", "late");
  }

  @Test
  void a_sum_of_money_is_its_sign_and_one_number() {
    assertThat(texts("$43,000")).containsExactly("$", "43,000");
    assertThat(forms("$43,000")).containsExactly("$", "43000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 43,000 | 43000",
        "en | 1,234,567 | 1234567",
        "en | 1.50 | 1.50",
        "en | 43\u00A0000 | 43000",
        "en | in 12 400 metre runs | in 12 400 meter runs",
        "en | 10 000 cans | 10000 cans",
        "en | on 2025-01-05 | on 2025-01-05",
        "en | a 2025-13-05 part | a 2025 - 13 - 05 part",
        "en | seasons 2024-25 | seasons 2024 - 25",
        "en | 512MB | 512 mb",
        "en | 3.2km | 3.2 kilometer",
        "en | £2.4bn | £ 2.4 bn",
        "en | £24m | £ 24 meter",
        "en | the 400m race | the 400m race",
        "en | the 747s | the 747s",
        "en | 9 a.m. | 9 am",
        "en | 9am | 9 am",
        "en | 5.40am | 5:40 am",
        "en | 5:40 a.m. | 5:40 am",
        "en | the 3rd and 21st | the third and 21st",
        "fr | 65 000 | 65000",
        "fr | 65.000 | 65000",
        "fr | 2,50 | 2.5",
        "fr | vers 8 h 15 | vers 8:15",
        "fr | vers 8h15 | vers 8:15",
        "fr | vers 8h | vers 8:00",
        "fr | 8 hommes | 8 hommes",
        "es | a las 20h | a las 20:00",
        "de | 1.200 | 1200",
        "de | 5,60 | 5.6",
        "de | 11.30 Uhr | 11:30 uhr",
        "de | 11:30 Uhr | 11:30 uhr",
        "de | 2.5 | 2.5",
      })
  void a_number_is_read_as_its_language_writes_it(String language, String text, String forms) {
    assertThat(
            new Tokenizer(Language.of(Locale.forLanguageTag(language)), new WordMemory())
                .tokenize(text))
        .extracting(Token::form)
        .containsExactly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "don't, do not",
    "WON’T, will not",
    "can't, can not",
    "cannot, can not",
    "should've, should have",
    "we’ll, we will",
  })
  void a_contraction_is_the_two_words_it_stands_for(String printed, String words) {
    assertThat(forms(printed)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"she'd", "O'Neill"})
  void what_may_be_read_in_two_ways_stays_whole(String printed) {
    assertThat(texts("Now " + printed)).contains(printed);
  }

  @Test
  void the_country_is_not_the_pronoun() {
    assertThat(tokens("The U.S. told us.").get(1).form()).isEqualTo("US");
    assertThat(tokens("The US told us.").get(1).form()).isEqualTo("US");
    assertThat(tokens("The US told us.").get(3).form()).isEqualTo("us");
  }

  @Test
  void in_a_headline_of_capitals_a_pronoun_is_a_pronoun() {
    assertThat(forms("WHO TOLD US")).containsExactly("who", "told", "us");
  }

  @Test
  void an_abbreviation_keeps_its_stop() {
    assertThat(texts("Gov. Orr left at 7 a.m. on Jan. 4."))
        .containsExactly("Gov.", "Orr", "left", "at", "7", "a.m.", "on", "Jan.", "4", ".");
  }

  @Test
  void a_hyphen_stands_between_two_words() {
    assertThat(texts("a 19-mile detour")).containsExactly("a", "19", "-", "mile", "detour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 per cent", "30 percent", "30%", "30 Per cent", "30 pct"})
  void per_cent_is_one_word_in_every_form(String printed) {
    assertThat(forms(printed)).containsExactly("30", "percent");
  }

  @Test
  void per_is_a_word_of_its_own_before_other_words() {
    assertThat(texts("5 per centre and 6 per cents"))
        .containsExactly("5", "per", "centre", "and", "6", "per", "cents");
  }

  @ParameterizedTest
  @CsvSource({
    "burned, CONTENT",
    "the, FUNCTION",
    "not, CONTENT",
    "1911, NUMBER",
    "twelve, NUMBER",
    "—, MARK",
    "😀, CONTENT",
  })
  void a_token_is_of_one_kind(String printed, Kind kind) {
    assertThat(tokens(printed)).extracting(Token::kind).containsExactly(kind);
  }

  @Test
  void typography_of_marks_is_folded() {
    assertThat(forms("“a” – b…")).isEqualTo(forms("\"a\" - b…"));
  }

  @Test
  void inflected_forms_share_a_stem() {
    assertThat(tokens("barriers")).extracting(Token::stem).isEqualTo(List.of("barrier"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "😀👩‍👩‍👧",
        "\uD800",
        "a\uDC00b \uD83D",
        "\u202Eabc\u200F אבג",
        "\u0301",
        "''s",
        "'s"
      })
  void hostile_text_has_tokens_within_its_bounds(String text) {
    assertThat(tokens(text))
        .allSatisfy(token -> assertThat(token.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void a_token_of_two_hundred_thousand_letters_is_read_in_no_time() {
    String text = "ab".repeat(100_000);

    List<Token> tokens =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tokens(text));

    assertThat(tokens).hasSize(1);
  }
}
