package io.github.crossread.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TooLongException;
import io.github.crossread.text.part.SentencePart;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What one article says: sentences, tokens, parts, names, measures, utterances of any text. The
 * first byte says which language it is in.
 */
public final class TextFuzzer {

  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "ru", "el", "ar", "zh", "tr", "und").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private TextFuzzer() {}

  /** Returns the language that a byte stands for. */
  static Locale language(byte which) {
    return LANGUAGES.get((which & 0x1F) % LANGUAGES.size());
  }

  /** Returns the byte that a language is told by, printable; that of no language for others. */
  static byte of(String language) {
    int index = LANGUAGES.indexOf(Locale.forLanguageTag(language));
    return (byte) ('`' + (index < 0 ? LANGUAGES.size() - 1 : index));
  }

  /** Reads the word files once: that takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("`The wall fell.".getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a text apart. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    try {
      Texts.of(language(input[0]), text, "The wall fell.").forEach(TextFuzzer::hold);
    } catch (TooLongException refused) {
      Messages.holdPlain(refused);
    }
  }

  /** Holds what is said of an article to what it prints. */
  static void hold(ArticleText text) {
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      assertThat(sentence.place()).isEqualTo(text.sentences().indexOf(sentence) + 1);
      assertThat(sentence.text()).isNotBlank();
      if (sentence.printed().source().isPresent()) {
        assertThat(sentence.printed().source().get().begin()).isGreaterThanOrEqualTo(end);
        end = sentence.printed().source().get().end();
      }
      holdTokens(sentence);
      holdParts(sentence, text.parts().of(sentence));
      text.names()
          .in(sentence, 0, sentence.tokens().size())
          .forEach(name -> assertThat(name.end()).isBetween(1, sentence.text().length()));
      text.mentions()
          .of(sentence)
          .forEach(mention -> assertThat(mention.sentence()).isEqualTo(sentence));
    }
    assertThat(end).isLessThanOrEqualTo(text.article().text().length());
    for (Utterance utterance : text.utterances()) {
      assertThat(utterance.words()).isNotEmpty();
    }
  }

  private static void holdTokens(Sentence sentence) {
    int end = 0;
    for (Token token : sentence.tokens()) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.text().substring(token.span().begin(), token.span().end()))
          .isEqualTo(token.text());
      assertThat(sentence.text().substring(end, token.span().begin())).isBlank();
      end = token.span().end();
    }
    assertThat(sentence.text().substring(end)).isBlank();
  }

  private static void holdParts(Sentence sentence, List<SentencePart> parts) {
    int end = 0;
    for (SentencePart part : parts) {
      assertThat(part.begin()).isGreaterThanOrEqualTo(end);
      assertThat(part.end()).isBetween(part.begin() + 1, sentence.tokens().size());
      end = part.end();
    }
    for (int i : IntStream.range(0, sentence.tokens().size()).toArray()) {
      if (sentence.tokens().get(i).isWord()) {
        assertThat(parts).anyMatch(part -> part.begin() <= i && i < part.end());
      }
    }
  }
}
