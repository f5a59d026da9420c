package io.github.crossread.text.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Desk;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedWordsTest {

  private static String quoted(Locale language, String... paragraphs) {
    ArticleText text = new Desk().in(language).article("a", paragraphs).text("a");
    List<String> words = new ArrayList<>();
    for (Sentence sentence : text.aligned()) {
      boolean[] inside = text.quoted().of(sentence);
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
        "de | „We left”, sagte Dunn.",
        "de | ‚We left‘, sagte Dunn.",
        "fr | “We left”, a dit Dunn.",
        "es | «We left», dijo Dunn.",
        "en-GB | ‘We left,’ Dunn said.",
        "en-GB | 'We left,' Dunn said.",
        "en | “We left“, Dunn said.",
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
  void marks_within_a_quotation_do_not_end_it() {
    assertThat(quoted("“She cried ‘Fire’ and ran,” Dunn said."))
        .isEqualTo("She cried Fire and ran");
    assertThat(quoted("‘She cried “Fire” and ran,’ Dunn said. ‘I ran.’ He ran."))
        .isEqualTo("She cried Fire and ran I ran");
  }

  @Test
  void a_quotation_in_single_marks_goes_on_over_sentences() {
    assertThat(quoted("‘We waited. Nobody came,’ Dunn said. He left."))
        .isEqualTo("We waited Nobody came");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The '90s weren't the boys' years, Dunn said.",
        "'Tis the Dunns' boat.",
        "The dogs’ bowl and the cats’ bowl don’t match.",
        "Rock 'n Roll's here, Dunn said.",
      })
  void an_apostrophe_is_no_quotation_mark(String sentence) {
    assertThat(quoted(sentence)).isEmpty();
  }

  @Test
  void a_genitive_inside_single_marks_does_not_end_the_quotation() {
    assertThat(quoted("‘The boys’ boat left,’ Dunn said.")).isEqualTo("The boys boat left");
  }

  @Test
  void a_mark_that_opens_within_an_open_quotation_tells_that_the_first_was_never_closed() {
    assertThat(quoted("“We left, Dunn said. He slept. “I ran,” Orr said."))
        .isEqualTo("We left Dunn said I ran");
  }

  @Test
  void a_mark_of_inches_opens_no_quotation() {
    assertThat(quoted("The 6\" pipe burst, Dunn said.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr | Nous partons | — Nous partons, a dit Claire Wenn. Elle est partie.",
        "fr | Nous partons demain | – Nous partons demain, nous a-t-elle dit.",
        "es | Nos vamos Nadie vino | —Nos vamos —dijo Clara Wenn—. Nadie vino.",
        "es | Nos vamos | —Nos vamos —dijo Clara Wenn.",
        "ru | Мы уходим Никто не пришёл | — Мы уходим, — сказала Клара Венн. — Никто не пришёл.",
      })
  void a_dash_opens_what_is_said(String language, String words, String paragraph) {
    assertThat(quoted(Locale.forLanguageTag(language), paragraph)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr | — les écoles restent fermées ;",
        "es | —las escuelas siguen cerradas.",
        "en | — The school is shut.",
        "ru | Венн — мэр города.",
      })
  void a_dash_without_a_verb_of_saying_quotes_nothing(String language, String paragraph) {
    assertThat(quoted(Locale.forLanguageTag(language), paragraph)).isEmpty();
  }

  @Test
  void double_marks_inside_double_marks_are_one_quotation() {
    assertThat(quoted("“He used the “red book.”” He left.")).isEqualTo("He used the red book");
  }
}
