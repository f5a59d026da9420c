package io.github.crossread.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "vladivostok, vladisvostok, 5, 6",
    "merrow, marrow, 1, 4",
    "saltgate, slatgate, 1, 5",
    "dunn, dunnn, 4, 0",
    "eel, heel, 0, 3",
  })
  void a_slip_stands_between_the_letters_that_both_words_have(
      String a, String b, int before, int after) {
    assertThat(Slip.between(a, b)).contains(new Slip(before, after));
    assertThat(Slip.between(b, a)).contains(new Slip(before, after));
  }

  @ParameterizedTest
  @CsvSource({"merrow, merrow", "merrow, morrew", "hale, halley", "bridge, bridges's"})
  void what_is_equal_or_further_apart_is_no_slip(String a, String b) {
    assertThat(Slip.between(a, b)).isEmpty();
  }

  @Test
  void a_year_is_four_digits_and_no_other_sign() {
    assertThat(token("1998").isYear()).isTrue();
    assertThat(token("2,023").isYear()).isFalse();
    assertThat(token("1066").isYear()).isFalse();
    assertThat(token("2100").isYear()).isFalse();
  }

  private static Token token(String text) {
    return new Token(
        text, text.replace(",", ""), text, Token.Kind.NUMBER, new Span(0, text.length()));
  }
}
