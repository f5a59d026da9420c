package io.github.crossread.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final String SALAM = "\u0633\u0644\u0627\u0645";
  private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";

  private static Writing writing(String text) {
    return Writing.of(text, text, new Fonts(List.of()), place -> Face.SERIF);
  }

  /** What is drawn on one line, from left to right. */
  private static String line(String text) {
    Writing writing = writing(text);
    return writing.line(0, text.length()).stream()
        .map(part -> writing.shown(part.begin(), part.end(), part.rightToLeft()))
        .collect(Collectors.joining());
  }

  @Test
  void what_runs_from_left_to_right_is_drawn_as_it_stands() {
    assertThat(line("Merrow, 17 May (AP)")).isEqualTo("Merrow, 17 May (AP)");
    assertThat(writing("Merrow").rightToLeft()).isFalse();
  }

  @Test
  void hebrew_is_drawn_from_its_last_letter_to_its_first() {
    assertThat(line(SHALOM)).isEqualTo("\u05dd\u05d5\u05dc\u05e9");
    assertThat(writing(SHALOM).rightToLeft()).isTrue();
  }

  @Test
  void numbers_and_latin_names_in_hebrew_keep_their_order() {
    assertThat(line("\u05d0\u05d1 1234 BBC \u05d2\u05d3"))
        .isEqualTo("\u05d3\u05d2 BBC 1234 \u05d1\u05d0");
  }

  @Test
  void brackets_open_to_the_other_side() {
    assertThat(line("\u05d0 (\u05d1)")).isEqualTo("(\u05d1) \u05d0");
  }

  @Test
  void an_arabic_word_in_a_latin_paragraph_stands_where_it_is_read() {
    assertThat(line("Radio \u05d0\u05d1 said")).isEqualTo("Radio \u05d1\u05d0 said");
    assertThat(writing("Radio \u05d0\u05d1 said").rightToLeft()).isFalse();
  }

  @Test
  void an_emoji_of_several_characters_that_no_font_has_is_one_mark() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String flag = "\uD83C\uDDF3\uD83C\uDDF4";

    assertThat(line("A " + family + " and " + flag + flag + "."))
        .isEqualTo("A \uFFFD and \uFFFD\uFFFD.");
  }

  @Test
  void letters_beyond_the_basic_plane_stay_apart() {
    assertThat(line("\uD835\uDC00\uD835\uDC01")).isEqualTo("\uD835\uDC00\uD835\uDC01");
  }

  @Test
  void arabic_letters_join_and_lam_with_alef_is_one() {
    // Meem isolated, lam-alef final, seen initial: from left to right.
    assertThat(line(SALAM)).isEqualTo("\ufee1\ufefc\ufeb3");
  }

  @Test
  void a_non_joiner_parts_letters_and_is_not_drawn() {
    assertThat(line("\u0628\u200c\u0628")).isEqualTo("\ufe8f\ufe8f");
    assertThat(line("\u0628\u0628")).isEqualTo("\ufe90\ufe91");
  }

  @Test
  void a_vowel_sign_is_drawn_behind_the_letter_that_bears_it() {
    assertThat(line("\u0628\u064e\u0628")).isEqualTo("\ufe90\ufe91\u064e");
  }

  @Test
  void letters_keep_their_own_form_where_the_font_has_no_other() {
    Writing writing = writing("\u0628\u0628");

    assertThat(writing.drawn(0)).isEqualTo(0xFE91);
    assertThat(writing("\u0712\u0712").drawn(0)).isEqualTo(0x0712);
  }
}
