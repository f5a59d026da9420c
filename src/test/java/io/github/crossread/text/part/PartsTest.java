package io.github.crossread.text.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the parts of sentences against {@code parts.txt}, a line a sentence. */
final class PartsTest {

  private static final Path CASES =
      Path.of(System.getProperty("crossread.basedir", "."), "src/test/resources/parts.txt");

  @TestFactory
  Stream<DynamicTest> sentences_are_cut_as_the_cases_say() throws Exception {
    return Files.readAllLines(CASES, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertCut(line)));
  }

  private static void assertCut(String line) {
    Locale language = Locale.forLanguageTag(line.substring(0, 2));
    List<String> expected = List.of(line.substring(4).split(" \\| ", -1));
    String sentence =
        expected.stream()
            .map(part -> part.replaceFirst("^\\w+: ", ""))
            .collect(Collectors.joining(" "));

    assertThat(parts(language, sentence).stream().map(PartsTest::printed))
        .containsExactlyElementsOf(expected.stream().map(PartsTest::withoutMarks).toList());
  }

  private static String printed(SentencePart part) {
    return part.kind() == PartKind.CLAUSE
        ? part.text()
        : part.kind().name().toLowerCase(Locale.ROOT) + ": " + part.text();
  }

  private static String withoutMarks(String part) {
    return part.replaceAll("(^|(?<=: ))[(“„– ]+|[,.)”“– ]+$", "");
  }

  private static List<SentencePart> parts(Locale language, String sentence) {
    ArticleText text = Texts.of(language, sentence, "").get(0);
    return text.aligned().stream().flatMap(s -> text.parts().of(s).stream()).toList();
  }

  @Test
  void each_word_of_a_sentence_stands_in_one_part() {
    ArticleText text =
        Texts.of(
                "“We lost it,” she said, and (sadly) so: the mill, the barn - all of it - burned."
                    + " No.\nIn 1907, who knows; and, or, but. 19-year-old!",
                "")
            .get(0);

    for (Sentence sentence : text.aligned()) {
      assertThat(
              text.parts().of(sentence).stream()
                  .flatMap(part -> part.tokens().stream())
                  .filter(Token::isWord))
          .containsExactlyElementsOf(sentence.tokens().stream().filter(Token::isWord).toList());
    }
  }

  @Test
  void a_sentence_without_a_mark_is_cut_where_it_grows_too_long() {
    List<SentencePart> parts = parts(Locale.ENGLISH, "mill ".repeat(1_000).strip());

    assertThat(parts).hasSizeGreaterThan(20);
  }

  @Test
  void a_sentence_of_marks_has_no_part() {
    assertThat(parts(Locale.ENGLISH, "— , — … !")).isEmpty();
  }
}
