package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.ByHand;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Judgement;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.article.Role;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFileTest {

  @TempDir private Path folder;
  private final ArticleSetReader reader = new ArticleSetReader(Optional.empty());

  @BeforeEach
  void two_articles() throws IOException {
    Files.writeString(folder.resolve("courier.txt"), "The lamp went out at midnight.");
    Files.writeString(folder.resolve("herald.txt"), "It was dark from midnight on.");
  }

  private List<Judgement> judgements(String yaml) throws Exception {
    Files.writeString(folder.resolve("judgements.yaml"), yaml);
    ArticleSet set = reader.read(folder);
    return reader.byHand(folder, set).judgements();
  }

  @Test
  void a_set_without_the_file_has_no_judgements_and_an_empty_file_has_none() throws Exception {
    assertThat(reader.byHand(folder, reader.read(folder))).isEqualTo(ByHand.NOTHING);
    assertThat(judgements("# none yet\n")).isEmpty();
    assertThat(reader.leftAlone(folder)).isEmpty();
  }

  @Test
  void each_judgement_names_two_articles_with_the_first_words_of_a_sentence() throws Exception {
    assertThat(judgements("- same: {courier: 'The lamp', herald: It was dark}\n"))
        .containsExactly(
            new Judgement(
                Answer.SAME,
                new Quoted("courier", "The lamp"),
                new Quoted("herald", "It was dark"),
                Optional.empty()));
  }

  @Test
  void a_judgement_may_have_a_reason_and_is_read_once_if_pasted_twice() throws Exception {
    String one = "- different: {courier: The  lamp, herald: It}\n  reason: Another night.\n";

    assertThat(judgements(one + "- different: {herald.txt: it, courier: the lamp}\n"))
        .singleElement()
        .extracting(Judgement::reason)
        .isEqualTo(Optional.of("Another night."));
  }

  @Test
  void corrections_have_a_reason() throws Exception {
    Files.writeString(
        folder.resolve("judgements.yaml"),
        """
        - furniture: {courier: Read more}
          reason: A link.
        - knownCredit: {herald: Delta Press}
          reason: It says so elsewhere.
        """);

    assertThat(reader.byHand(folder, reader.read(folder)).corrections())
        .containsExactly(
            new LineRole(new Quoted("courier", "Read more"), Role.FURNITURE, "A link."),
            new KnownCredit("herald", "Delta Press", "It says so elsewhere."));
  }

  @Test
  void names_of_one_or_of_two_are_read_once() throws Exception {
    Files.writeString(
        folder.resolve("judgements.yaml"),
        """
        - oneName: ["Tom  Birk", "T. Birk"]
          reason: He signs so.
        - oneName: ["t. birk", "Tom Birk"]
          reason: He signs so.
        - twoNames:
          - Ann Holt
          - Anne Holt
          reason: Sisters.
        """);

    assertThat(reader.byHand(folder, reader.read(folder)).corrections())
        .containsExactly(
            new NamePair("Tom Birk", "T. Birk", true, "He signs so."),
            new NamePair("Ann Holt", "Anne Holt", false, "Sisters."));
  }

  @Test
  void names_that_are_one_and_two_are_told_with_both_lines() {
    assertThatThrownBy(
            () ->
                judgements(
                    """
                    - oneName: [Tom Birk, T. Birk]
                      reason: He signs so.
                    - twoNames: [T. Birk, Tom Birk]
                      reason: Father and son.
                    """))
        .hasMessageContaining(
            "line 3: these two names are \"twoNames\" here, and \"oneName\" on line 1. Take one");
  }

  @Test
  void two_judgements_that_contradict_each_other_are_told_with_both_lines() {
    assertThatThrownBy(
            () ->
                judgements(
                    """
                    - same: {courier: The lamp, herald: It}

                    - different: {herald: It, courier: the lamp}
                    """))
        .hasMessageContaining(
            "line 3: these two sentences are different here, and same on line 1.");
  }

  @Test
  void a_file_that_ends_otherwise_is_not_passed_over() throws Exception {
    Files.writeString(folder.resolve("judgements.yml"), "");

    assertThatThrownBy(() -> judgements("")).hasMessageContaining("Rename it to judgements.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same: {courier: a, herald: b} | line 1: expected a list of judgements",
        "- alike: {courier: a, herald: b} | line 1: unknown judgement \"alike\"",
        "- same: {courier: a} | line 1: a judgement names two articles",
        "- same: [a, b] | line 1: a judgement names two articles",
        "- same: {courier: a, post: b} | line 1: the article \"post\" is no article of the set",
        "- same: {courier: a, herald: } | line 1: expected the first words of a sentence",
        "- just words | line 1: expected a list of judgements",
        "- {same: {courier: a, herald: b}, partly: {courier: a, herald: c}} | line 1: expected a",
        "- same: {courier: a, herald: b, reason: c} | line 1: the article \"reason\" is no article",
        "- reason: why | line 1: expected a list of judgements",
        "- furniture: {courier: a} | line 1: \"furniture\" needs a reason",
        "- {knownCredit: {courier: a, herald: b}, reason: c} | line 1: expected one article",
        "- {noDisagreement: {courier: a}, reason: c} | line 1: expected two articles",
        "- oneName: [Tom Birk, T. Birk] | line 1: \"oneName\" needs a reason",
        "- {oneName: [Tom Birk], reason: c} | line 1: expected two names that differ",
        "- {oneName: [Tom Birk, tom  birk], reason: c} | line 1: expected two names that differ",
        "- {twoNames: [Ann, Anna, Anne], reason: c} | line 1: expected two names that differ",
        "- {twoNames: {courier: Ann, herald: Anna}, reason: c} | line 1: expected two names that",
        "- {twoNames: [Ann, ''], reason: c} | line 1: expected two names that differ",
        "- {twoNames: Ann and Anna, reason: c} | line 1: expected two names that differ, as they are printed: \"- twoNames: [",
      })
  void a_malformed_file_is_told_with_its_line_and_what_was_expected(String yaml, String message) {
    assertThatThrownBy(() -> judgements(yaml + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("judgements.yaml, " + message);
  }
}
