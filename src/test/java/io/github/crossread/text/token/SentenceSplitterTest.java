package io.github.crossread.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

  private static List<String> split(String text) {
    return split(Locale.ENGLISH, text);
  }

  private static List<String> split(Locale locale, String text) {
    return new SentenceSplitter(Language.of(locale))
        .split(text).stream().map(span -> text.substring(span.begin(), span.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sen. Ada Quill and Gov. Ben Orr met Rep. Cy Dunn on Monday.",
        "Dr. Elm told Lt. Col. Fenn to wait for Mrs. Gale.",
        "The ship of J. R. Holm left St. Ives on Jan. 4 with George W. Ilk on board.",
        "The U.S. Navy sold it to the U.N. Children's Fund.",
        "Dunn (R-Ill.) voted no, as did Orr (D-N.Y.), in Springfield, Ill. on Friday.",
        "The hall at No. 5 Downing Street is open from 7 a.m. Monday to 9 p.m. Eastern time.",
        "The doors open at 7 a.m. EST on Saturday.",
        "Holm Inc. Chairman Ada Quill sold 2.5 million shares at $3.75 each.",
        "Quill vs. Dunn was heard on the 3rd floor.",
        "It took 1.5 hours, i.e. too long.",
      })
  void a_stop_behind_an_abbreviation_an_initial_or_in_a_number_ends_no_sentence(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void an_abbreviation_ends_a_sentence_where_a_function_word_opens_the_next() {
    assertThat(split("He has lived in the U.S. The house is small."))
        .containsExactly("He has lived in the U.S.", "The house is small.");
  }

  @Test
  void a_month_ends_a_sentence_where_a_word_follows_that_opens_one() {
    assertThat(split("It was passed in Sept. Nobody objected to it."))
        .containsExactly("It was passed in Sept.", "Nobody objected to it.");
    assertThat(split("It was passed on Sept. Monday, they said."))
        .containsExactly("It was passed on Sept. Monday, they said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As Ref. [16] says, Orr was right.",
        "It grows (see Fig. (a) and Eq. (3) of Orr).",
        "Under Art. 12, Sec. 4 of the law Orr is right.",
        "See Figs. 2 and 3, Vol. II, of Orr.",
      })
  void a_stop_in_what_points_to_a_place_ends_no_sentence(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void a_word_that_is_an_abbreviation_too_ends_a_sentence() {
    assertThat(split("She lives for her Art. She paints."))
        .containsExactly("She lives for her Art.", "She paints.");
  }

  @Test
  void what_has_no_end_for_long_is_cut_where_a_word_ends() {
    List<String> cut = split("wall ".repeat(10_000) + "fell.");

    assertThat(cut).hasSize(11).allMatch(part -> part.length() <= 5_000);
    assertThat(String.join(" ", cut)).isEqualTo("wall ".repeat(10_000) + "fell.");
    assertThat(split("\u5899".repeat(12_000)))
        .extracting(String::length)
        .containsExactly(5_000, 5_000, 2_000);
  }

  @Test
  void a_time_of_day_ends_a_sentence_where_neither_day_nor_time_zone_follows() {
    assertThat(split("The bridge was closed at 7 a.m. Police blocked both ramps."))
        .containsExactly("The bridge was closed at 7 a.m.", "Police blocked both ramps.");
  }

  @Test
  void a_number_behind_an_abbreviation_goes_on() {
    assertThat(split("He lives at No. 5 Quay Street. The cat is with him."))
        .containsExactly("He lives at No. 5 Quay Street.", "The cat is with him.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Who will pay for it?” he asked.",
        "“Who will pay for it?” Quill asked.",
        "“Who will pay for it?” Gov. Ben Orr's office asked.",
        "“Nobody came!” the harbor master of Dunmore said.",
        "\"We waited…\" Dunn said.",
      })
  void a_quotation_stays_with_its_attribution(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void a_quotation_does_not_take_the_attribution_of_the_next_sentence() {
    assertThat(split("“Who will pay for it?” She left. He said nothing."))
        .containsExactly("“Who will pay for it?”", "She left.", "He said nothing.");
    assertThat(split("“Who will pay for it?” “Nobody,” he said."))
        .containsExactly("“Who will pay for it?”", "“Nobody,” he said.");
  }

  @Test
  void a_quotation_of_several_sentences_is_split() {
    assertThat(split("“We waited. Nobody came. We left,” Dunn said."))
        .containsExactly("“We waited.", "Nobody came.", "We left,” Dunn said.");
  }

  @Test
  void a_cry_of_two_words_stays_with_what_follows() {
    assertThat(split("“Stop lying! We were there,” Dunn said. Nobody answered him! He left."))
        .containsExactly(
            "“Stop lying! We were there,” Dunn said.", "Nobody answered him!", "He left.");
  }

  @Test
  void an_ellipsis_goes_on_in_lower_case_and_ends_before_a_capital() {
    assertThat(split("He waited … and left. He waited ... and left. He waited... Then he left."))
        .containsExactly(
            "He waited … and left.", "He waited ... and left.", "He waited...", "Then he left.");
  }

  @Test
  void german_ordinals_and_abbreviations_end_no_sentence() {
    assertThat(
            split(
                Locale.GERMAN,
                "Am 3. Oktober kam Dr. Weiß an. „Wir gehen“, sagte er. Es regnete z. B. in Köln."))
        .containsExactly(
            "Am 3. Oktober kam Dr. Weiß an.",
            "„Wir gehen“, sagte er.",
            "Es regnete z. B. in Köln.");
  }

  @Test
  void french_spanish_and_russian_sentences_are_split() {
    assertThat(split(Locale.FRENCH, "« Nous partons », a dit M. Petit. Il pleut."))
        .containsExactly("« Nous partons », a dit M. Petit.", "Il pleut.");
    assertThat(split(Locale.forLanguageTag("es"), "¿Quién paga? Nadie lo sabe. El Sr. Gil calla."))
        .containsExactly("¿Quién paga?", "Nadie lo sabe.", "El Sr. Gil calla.");
    assertThat(split(Locale.forLanguageTag("ru"), "Приехал А. С. Орлов. Шёл дождь."))
        .containsExactly("Приехал А. С. Орлов.", "Шёл дождь.");
  }

  @Test
  void chinese_and_arabic_sentences_are_split() {
    assertThat(split(Locale.CHINESE, "大桥今天关闭。没有人受伤。")).containsExactly("大桥今天关闭。", "没有人受伤。");
    assertThat(split(Locale.forLanguageTag("ar"), "أغلق الجسر اليوم. هل سيفتح غدا؟ لا أحد يعرف."))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void nothing_has_no_sentences(String text) {
    assertThat(split(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀😀. 👩‍👩‍👧!",
        "\uD800",
        "a\uDC00. B\uD83D.",
        "....",
        "?!",
        "“",
        "\u202E.A\u200F. B"
      })
  void hostile_text_is_split_without_loss(String text) {
    assertThat(String.join("", split(text)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void a_sentence_a_hundred_thousand_times_in_one_paragraph_is_split_in_no_time() {
    String text = "The old mill burned down on Sunday. ".repeat(100_000);
    SentenceSplitter splitter = new SentenceSplitter(Language.of(Locale.ENGLISH));

    List<Span> sentences =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> splitter.split(text));

    assertThat(sentences).hasSize(100_000);
  }

  @Test
  void a_paragraph_whose_stops_end_nothing_is_read_in_no_time() {
    String text = "Mr. ".repeat(100_000);
    SentenceSplitter splitter = new SentenceSplitter(Language.of(Locale.ENGLISH));

    List<Span> sentences =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> splitter.split(text));

    assertThat(sentences).hasSize(80);
  }

  @Test
  void dots_for_what_a_quotation_leaves_out_behind_a_stop_end_its_sentence() {
    assertThat(split("The ferry is sold. ... It must leave. Some ... Say no."))
        .containsExactly("The ferry is sold. ...", "It must leave.", "Some ... Say no.");
  }

  @Test
  void a_chinese_quotation_and_who_said_it_are_one_sentence() {
    assertThat(split(Locale.CHINESE, "“我们不能冒险。”市长李明说。维修需要三个星期。"))
        .containsExactly("“我们不能冒险。”市长李明说。", "维修需要三个星期。");
    assertThat(split(Locale.CHINESE, "“我们不能冒险。”老桥星期二关闭。")).containsExactly("“我们不能冒险。”", "老桥星期二关闭。");
  }

  @Test
  void a_closing_mark_behind_a_space_goes_with_what_it_closes() {
    assertThat(split("The ferry left. “He said, ‘It leaves now.’ ”"))
        .containsExactly("The ferry left.", "“He said, ‘It leaves now.’ ”");
    assertThat(split(Locale.FRENCH, "Le port est vide. « Le bac est parti. »"))
        .containsExactly("Le port est vide.", "« Le bac est parti. »");
  }

  @Test
  void an_arabic_question_mark_ends_a_sentence_and_an_arabic_comma_does_not() {
    assertThat(split(Locale.forLanguageTag("ar"), "هل يفتح الجسر قريبا؟ قالت البلدية، أمس، نعم."))
        .containsExactly("هل يفتح الجسر قريبا؟", "قالت البلدية، أمس، نعم.");
  }
}
