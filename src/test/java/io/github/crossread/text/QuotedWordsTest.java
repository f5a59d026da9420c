package io.github.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedWordsTest {

  private static String quoted(Locale language, String... paragraphs) {
    ArticleText text = new Desk().in(language).article("a", paragraphs).text("a");
    QuotedWords quoted = new QuotedWords(text);
    List<String> words = new ArrayList<>();
    for (Sentence sentence : text.aligned()) {
      boolean[] inside = quoted.of(sentence);
      for (int i = 0; i < inside.length; i++) {
        if (inside[i] && sentence.tokens().get(i).isWord()) {
          words.add(sentence.tokens().get(i).text());
        }
      }
    }
    return String.join(" ", words);
  }

  private static String quoted(String... paragraphs) {
    return quoted(Locale.ENGLISH, paragraphs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | “We left,” Dunn said.",
        "en | \"We left,\" Dunn said.",
        "en | “We left,\" Dunn said.",
        "de | „We left“, sagte Dunn.",
        "de | »We left«, sagte Dunn.",
        "fr | « We left », a dit Dunn.",
        "sv | ”We left”, sade Dunn.",
        "sv | Dunn sade: ”We left”.",
      })
  void words_between_marks_are_quoted_in_every_typography(String language, String sentence) {
    assertThat(quoted(Locale.forLanguageTag(language), sentence)).isEqualTo("We left");
  }

  @Test
  void a_quotation_goes_on_over_sentences() {
    assertThat(quoted("“We waited. Nobody came,” Dunn said. He left."))
        .isEqualTo("We waited Nobody came");
  }

  @Test
  void a_quotation_goes_on_over_paragraphs_that_each_open_with_a_mark() {
    assertThat(quoted("“We waited.", "“Nobody came,” Dunn said.", "He left."))
        .isEqualTo("We waited Nobody came");
  }

  @Test
  void a_paragraph_without_an_opening_mark_ends_an_open_quotation() {
    assertThat(quoted("“We waited, Dunn said.", "He left.")).doesNotContain("left");
  }

  @Test
  void a_mark_of_inches_opens_no_quotation() {
    assertThat(quoted("The 6\" pipe burst, Dunn said.")).isEmpty();
  }
}
