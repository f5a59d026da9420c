package io.github.crossread.alignment.carried;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
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

/** Holds what is carried against {@code carried.txt}, a line a sentence and another article. */
final class CarriedPartsTest {

  private static final Path CASES =
      Path.of(System.getProperty("crossread.basedir", "."), "src/test/resources/carried.txt");

  /**
   * What both articles of each case say beside it, so that words have the weights they have in
   * news.
   */
  private static final String BESIDE =
      """
      The ferry to Harbourton sails twice a day.
      Bakers in the county won three prizes for rye bread.
      A choir of schoolchildren sang at the market hall.
      Two owls were seen near the lighthouse in May.""";

  private static CarriedParts carried(List<ArticleText> texts) {
    return new CarriedParts(new SetView(texts), texts);
  }

  @TestFactory
  Stream<DynamicTest> parts_are_carried_as_the_cases_say() throws Exception {
    return Files.readAllLines(CASES, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertCarried(line)));
  }

  private static void assertCarried(String line) {
    String[] sides = line.split(" > ", -1);
    String sentence = sides[0].replaceAll("(^|\\| )\\w+: ", "") + ".";
    List<ArticleText> texts = Texts.of(sentence + "\n" + BESIDE, sides[1] + "\n" + BESIDE);

    String said =
        carried(texts).of(texts.get(0).aligned().get(0)).stream()
            .map(part -> how(part) + ": " + part.part().text())
            .collect(Collectors.joining(" | "));

    assertThat(said).isEqualTo(sides[0]);
  }

  private static String how(CarriedPart part) {
    return part.by("b").map(c -> c.how().name().toLowerCase(Locale.ROOT)).orElse("not");
  }

  @Test
  void a_part_names_the_sentences_that_carry_it() {
    List<ArticleText> texts =
        Texts.of(
            "The mill burned down on Sunday, and the wooden weir broke.",
            "A choir sang.\nThe wooden weir broke.\nThe mill burned down on Sunday.",
            "Owls were seen near the lighthouse.");

    List<CarriedPart> parts = carried(texts).of(texts.get(0).aligned().get(0));

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).by("b").orElseThrow().sentences())
        .extracting(Sentence::place)
        .contains(3);
    assertThat(parts.get(1).by("b").orElseThrow().sentences())
        .extracting(Sentence::place)
        .contains(2);
    assertThat(parts).allSatisfy(part -> assertThat(part.by("c")).isEmpty());
  }

  @Test
  void words_are_cut_where_other_articles_begin_or_end_to_carry_them() {
    List<ArticleText> texts =
        Texts.of(
            "The old stone mill in Dunmore burned down and engineers drained the reservoir above Loft.",
            "The old stone mill in Dunmore burned down.\n" + BESIDE,
            "Engineers drained the reservoir above Loft.\n" + BESIDE);

    List<CarriedWords> words = carried(texts).words(texts.get(0).aligned().get(0));

    assertThat(words)
        .extracting(w -> w.sentence().text().substring(w.span().begin(), w.span().end()))
        .containsExactly(
            "The old stone mill in Dunmore burned down",
            "and engineers drained the reservoir above Loft");
    assertThat(words.get(0).carriers()).extracting(Carrier::article).containsExactly("b");
    assertThat(words.get(1).carriers()).extracting(Carrier::article).containsExactly("c");
  }

  @Test
  void the_coverage_of_a_sentence_is_that_by_the_one_that_has_most_of_it() {
    List<ArticleText> texts =
        Texts.of(
            "The old stone mill in Dunmore burned down.",
            "A mill.\nThe old stone mill in Dunmore burned down.\nOwls hooted.",
            "Owls hooted.");
    CarriedParts carried = carried(texts);
    Sentence sentence = texts.get(0).aligned().get(0);

    Coverage coverage = carried.coverage(sentence, "b").orElseThrow();

    assertThat(coverage.sentence().place()).isEqualTo(2);
    assertThat(coverage.share()).isEqualTo(1);
    assertThat(carried.coverage(sentence, "c")).isEmpty();
  }

  @Test
  void a_sentence_that_its_article_repeats_is_carried_alike_both_times() {
    List<ArticleText> texts =
        Texts.of("The mill burned down.\nThe mill burned down.", "The mill burned down.");
    CarriedParts carried = carried(texts);
    List<Sentence> twice = texts.get(0).aligned();

    assertThat(carried.of(twice.get(0)).get(0).carriers())
        .isEqualTo(carried.of(twice.get(1)).get(0).carriers())
        .hasSize(1);
  }

  @Test
  void words_without_content_are_carried_by_nobody() {
    List<ArticleText> texts = Texts.of("And so it was.\nThe mill burned.", "And so it was.");
    CarriedParts carried = carried(texts);

    assertThat(carried.of(texts.get(0).aligned().get(0)))
        .allSatisfy(part -> assertThat(part.carriers()).isEmpty());
  }

  @Test
  void very_long_sentences_take_their_time_and_no_more() {
    String words =
        Stream.iterate(0, i -> i + 1)
            .limit(20_000)
            .map(i -> "word" + i % 977)
            .collect(Collectors.joining(" "));
    List<ArticleText> texts = Texts.of(words, words);

    assertThat(carried(texts).of(texts.get(0).aligned().get(0)))
        .allSatisfy(part -> assertThat(part.by("b").orElseThrow().how()).isEqualTo(How.FULL));
  }
}
