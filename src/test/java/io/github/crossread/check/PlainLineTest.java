package io.github.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {

  @Test
  void lines_and_tabs_become_blanks() {
    assertThat(PlainLine.of("one\ntwo\tthree\u2028four\r\n")).isEqualTo("one two three four  ");
  }

  @Test
  void what_could_act_on_a_terminal_or_turn_the_text_is_replaced() {
    assertThat(PlainLine.of("a\u001B[31mb\u0000c\u202Ed\uD800e\uFFFEf\uFEFF"))
        .isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
  }

  @Test
  void letters_of_all_languages_and_their_joiners_stay() {
    String words = "نمی\u200Cخواهم 東京 👩\u200D🚒 é";

    assertThat(PlainLine.of(words)).isEqualTo(words);
  }

  @Test
  void a_long_quotation_is_cut_between_words_or_between_characters() {
    assertThat(PlainLine.quoted("word ".repeat(40))).endsWith("word…”").hasSizeLessThan(94);
    assertThat(PlainLine.quoted("x" + "👩".repeat(80))).endsWith("👩…”");
  }
}
