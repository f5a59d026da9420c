package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.role.Contents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticleTest {

  @TempDir private Path directory;

  @Test
  void a_hundred_thousand_blank_lines_are_nothing() {
    String text = "The wall will\n" + "\n".repeat(100_000) + "be mended.";

    Contents contents = Assertions.assertTimeout(Duration.ofSeconds(1), () -> ReadText.plain(text));

    assertThat(ReadText.blocks(contents)).containsExactly("BODY: The wall will be mended.");
  }

  @Test
  void one_sentence_a_hundred_thousand_times_is_read() {
    String oneLine = "The wall fell. ".repeat(100_000);
    String manyLines = "The wall fell.\n".repeat(100_000);

    assertThat(ReadText.blocks(oneLine)).hasSize(1);
    assertThat(ReadText.blocks(manyLines)).hasSize(100_000);
  }

  @Test
  void a_sentence_torn_into_a_hundred_thousand_pieces_is_one_again() {
    Contents contents =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> ReadText.plain("and so\n\n".repeat(100_000)));

    assertThat(contents.blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u00E9", "x\u00E9", "a\u00AD", "w\u0430", "\u0645", "\u00C3\u00A9"})
  void a_word_of_a_million_letters_is_data(String letters) {
    String text = "The wall fell.\n\n" + letters.repeat(1_000_000) + "\n\nNobody was hurt.";

    Contents contents =
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> ReadText.plain(text));

    assertThat(ReadText.blocks(contents))
        .containsExactly("BODY: The wall fell.", "BODY: Nobody was hurt.");
  }

  @Test
  void text_without_spaces_is_no_data_in_a_script_that_has_none() {
    assertThat(ReadText.blocks("\u6D77\u6E2F\u7684\u5899\u3002".repeat(1_000)))
        .singleElement()
        .satisfies(block -> assertThat(block).hasSizeGreaterThan(5_000));
  }

  @Test
  void emoji_and_right_to_left_text_are_kept() {
    assertThat(ReadText.blocks("\uD83D\uDC69\u200D\uD83D\uDC69 fell.\n\nהקיר נפל. איש לא נפגע."))
        .containsExactly(
            "BODY: \uD83D\uDC69\u200D\uD83D\uDC69 fell.", "BODY: הקיר נפל. איש לא נפגע.");
  }

  @Test
  void control_characters_are_left_out_of_words_and_shift_no_place() {
    Contents contents = ReadText.plain("The w\0all fell.");

    assertThat(contents.blocks().get(0).text()).hasToString("The wall fell.");
    assertThat(contents.blocks().get(0).text().source(6, 7))
        .hasValueSatisfying(span -> assertThat(span.begin()).isEqualTo(7));
  }

  @Test
  void the_turkish_locale_changes_nothing() throws InputException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      Article article =
          ArticleFolderBuilder.in(directory, "wall")
              .with("WEBSITE.TXT", "The wall fell.\n\nADVERTISEMENT\n\nSIGN IN")
              .with("b.txt", "The wall fell.")
              .first();

      assertThat(article.blocks())
          .extracting(block -> block.role().isAligned())
          .containsExactly(true, false, false);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_name_with_spaces_dots_and_letters_in_pieces_is_an_id() throws InputException {
    Article article =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a\u0308 b.c \uD83D\uDE00.txt", "The wall fell.")
            .with("zz.txt", "The wall fell.")
            .read()
            .articles()
            .get(1);

    assertThat(article.id()).isEqualTo("\u00E4 b.c \uD83D\uDE00");
  }
}
