package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanTextTest {

  private static Block block(String text) {
    return ReadText.plain(text).blocks().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Zoe\u0308 left.,Zo\u00EB left.",
    "The \uFB01rst \uFB02oor fell.,The first floor fell.",
    "The harbour\u00E2\u20AC\u2122s wall.,The harbour\u2019s wall.",
    "A caf\u00C3\u00A9 closed.,A caf\u00E9 closed.",
    "The buil\u200Dding fell.,The building fell.",
    "The buil\u200Cding\u200D fell.,The building fell.",
    "The wall\uFE0F fell.,The wall fell.",
    "The w\u0430ll fell.,The wall fell.",
    "\u0422he wall \u0430nd \u0430 tower fell.,The wall and a tower fell.",
    "C\u0442\u0435\u043D\u0430 \u0443\u043F\u0430\u043B\u0430 \u043Ao\u0441\u043E.,\u0421\u0442\u0435\u043D\u0430 \u0443\u043F\u0430\u043B\u0430 \u043A\u043E\u0441\u043E.",
    "The wall.\uDB40\uDD13\uDB40\uDD14 It fell.,The wall. It fell.",
    "The wall\uDB40\uDC61\uDB40\uDC62 fell.,The wall fell.",
    "W Wa\u00C5\u201Asza\u00E2\u20AC\u2122 fell.,W Wa\u0142sza\u2019 fell.",
  })
  void words_are_as_a_reader_sees_them_and_keep_their_places(String printed, String seen) {
    Block block = block(printed);

    assertThat(block.text()).hasToString(seen);
    assertThat(block.text().source())
        .hasValueSatisfying(span -> assertThat(span.end()).isEqualTo(printed.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "\u00C9t\u00E9 \u00C2ge.",
    "Sold at \u00A3100\u00A0000.",
    "\uD83D\uDC69\u200D\uD83D\uDC69 \u2764\uFE0F fell.",
    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645.",
    "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F won.",
    "\u041C\u043D\u0435 \u043F\u0440\u0438\u0448\u043B\u0430 SMS\u043A\u0430.",
    "The \u0421\u0421\u0421\u0420 and 5 k\u03A9 fell.",
    "He said \u0441\u043E\u0440 and \u043C\u0438\u0440.",
    "\u00ABCAF\u00C9\u00BB and BEYONC\u00C9\u2019S song.",
    "\u201CI love \u2018Zo\u00E9\u2019\u201D she said.",
  })
  void what_only_looks_damaged_is_kept(String printed) {
    assertThat(block(printed).text()).hasToString(printed.replace('\u00A0', ' '));
  }

  @Test
  void data_written_into_a_text_is_no_word() {
    String data = "data:image/png;base64," + "QUJD".repeat(1_000);

    assertThat(ReadText.blocks("The wall fell.\n\n" + data + "\n\nNobody was hurt."))
        .containsExactly("BODY: The wall fell.", "BODY: Nobody was hurt.");
  }

  @Test
  void data_folded_into_lines_is_no_word() {
    String line = "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4";
    String data = (line + "\n").repeat(3) + "SUVORK5CYII=";

    assertThat(ReadText.blocks("The wall fell.\n\n" + data + "\n\nNobody was hurt."))
        .containsExactly("BODY: The wall fell.", "BODY: Nobody was hurt.");
  }

  @Test
  void a_long_line_that_is_one_word_stays() {
    String line = "pneumonoultramicroscopicsilicovolcanoconiosis";

    assertThat(String.join(" ", ReadText.blocks("The word\n\n" + (line + "\n").repeat(4))))
        .contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000B", "\u000C"})
  void each_line_end_of_unicode_ends_a_line(String lineEnd) {
    assertThat(ReadText.blocks("Wall falls" + lineEnd + "The wall fell." + lineEnd + "It did."))
        .containsExactly("HEADLINE: Wall falls", "BODY: The wall fell.", "BODY: It did.");
  }

  @Test
  void the_numbers_of_a_list_are_no_sentences() {
    assertThat(ReadText.blocks("1. The wall fell.\n2. It was old.\n3. Nobody was hurt.\n"))
        .containsExactly("BODY: The wall fell.", "BODY: It was old.", "BODY: Nobody was hurt.");
    assertThat(ReadText.blocks("1998. The wall fell.\n\n12. The jury agreed."))
        .contains("BODY: 12. The jury agreed.");
  }

  @Test
  void speech_without_full_stops_is_cut() {
    String captions = "and then the wall fell into the sea\n".repeat(40);

    assertThat(ReadText.plain(captions).blocks())
        .hasSizeGreaterThan(10)
        .allMatch(block -> block.text().length() < 200);
  }

  @Test
  void entities_and_tags_of_a_page_are_no_words() {
    String scraped =
        "<p>The harbour&#8217;s <b>old</b> wall fell.<br/>\n<p>Low &amp; Sons built it.</p>";

    assertThat(ReadText.blocks(scraped))
        .containsExactly("BODY: The harbour’s old wall fell.", "BODY: Low & Sons built it.");
  }

  @Test
  void a_text_about_tags_keeps_them() {
    assertThat(ReadText.blocks("A paragraph opens with <p> in R&D; x < y && y > z."))
        .containsExactly("BODY: A paragraph opens with <p> in R&D; x < y && y > z.");
  }
}
