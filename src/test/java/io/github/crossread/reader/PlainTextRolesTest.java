package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.role.Contents;
import io.github.crossread.reader.yaml.YamlFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextRolesTest {

  private static final String BODY = "The harbor wall fell on Tuesday night, the town said.";

  @Test
  void a_raw_article_is_read_with_all_its_roles() {
    String text =
        """
         date 2026-03-04 Harbor wall falls as storm hits Merrow
        By Dana Ostrow, Coastal Press
        - The wall stood for 140 years
        - Nobody was hurt
        MERROW, Northland (CP) — The harbor wall fell on Tuesday night.

        A hole in the wall of Merrow harbor. Credit: Lee Tan/Coastal Press

        The mayor said the town would

        Advertisement

        rebuild it before winter.

        What happens next

        - Engineers arrive on Friday.
        Read more: Ten storms that changed the coast
        CORRECTION: An earlier version misnamed the mayor.
        """;

    Contents contents = ReadText.plain(text);

    assertThat(ReadText.blocks(contents))
        .containsExactly(
            "HEADLINE: Harbor wall falls as storm hits Merrow",
            "CREDIT: By Dana Ostrow, Coastal Press",
            "SUMMARY: The wall stood for 140 years",
            "SUMMARY: Nobody was hurt",
            "BODY: MERROW, Northland (CP) — The harbor wall fell on Tuesday night.",
            "CAPTION: A hole in the wall of Merrow harbor.",
            "CREDIT: Credit: Lee Tan/Coastal Press",
            "BODY: The mayor said the town would rebuild it before winter.",
            "FURNITURE: Advertisement",
            "BODY: What happens next",
            "BODY: Engineers arrive on Friday.",
            "FURNITURE: Read more: Ten storms that changed the coast",
            "NOTE: CORRECTION: An earlier version misnamed the mayor.");
    assertThat(contents.byline()).contains("By Dana Ostrow, Coastal Press");
    assertThat(contents.published()).hasToString("Optional[2026-03-04]");
    assertThat(contents.dateline().map(d -> text.substring(d.begin(), d.end())))
        .contains("MERROW, Northland (CP) —");
  }

  @Test
  void a_first_line_without_a_stop_is_the_headline() {
    assertThat(ReadText.blocks("Harbor wall falls\n" + BODY))
        .containsExactly("HEADLINE: Harbor wall falls", "BODY: " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wall fell.",
        "MERROW (CP) — Wall falls",
        "“The wall fell.”",
        "The mayor said:",
        "The mayor of Merrow, the",
      })
  void a_first_line_that_is_a_sentence_or_part_of_one_is_body(String line) {
    assertThat(ReadText.blocks(line + "\n\n" + BODY)).first().asString().startsWith("BODY: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who broke the harbor wall?",
        "Storm hits the eastern U.S.",
        "Mayor Odell: Wall Was ‘Dead Wrong’",
        "Von der Leyen Visits Merrow",
      })
  void a_headline_may_ask_and_may_end_in_initials_and_may_name_who_speaks(String line) {
    assertThat(ReadText.blocks(line + "\n" + BODY))
        .containsExactly("HEADLINE: " + line, "BODY: " + BODY);
  }

  @Test
  void a_single_line_is_body_even_without_a_stop() {
    assertThat(ReadText.blocks("Harbor wall falls")).containsExactly("BODY: Harbor wall falls");
  }

  @Test
  void a_known_headline_that_the_text_repeats_is_one_headline() {
    Facts known = YamlFacts.of("headline: \"Harbor Wall ‘Falls’\"");

    Contents contents = ReadText.plain("Harbor wall 'falls'\n\n" + BODY, known);

    assertThat(ReadText.blocks(contents))
        .containsExactly("HEADLINE: Harbor wall 'falls'", "BODY: " + BODY);
  }

  @Test
  void a_first_line_that_is_another_headline_than_the_known_one_is_a_summary() {
    Facts known = YamlFacts.of("headline: Storm breaks wall");

    Contents contents = ReadText.plain("Town counts the damage\n\n" + BODY, known);

    assertThat(ReadText.blocks(contents))
        .containsExactly("SUMMARY: Town counts the damage", "BODY: " + BODY);
  }

  @Test
  void a_standfirst_stands_between_headline_and_byline() {
    String text = "Wall falls\n\nThe storm was the worst in years.\n\nBy Dana Ostrow\n\n" + BODY;

    assertThat(ReadText.blocks(text))
        .containsExactly(
            "HEADLINE: Wall falls",
            "SUMMARY: The storm was the worst in years.",
            "CREDIT: By Dana Ostrow",
            "BODY: " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Dana Ostrow",
        "BY DANA OSTROW",
        "By DANA OSTROW and LEE TAN, Coastal Press",
        "By Dana Ostrow | Merrow",
        "By Priya Lund, Channel 6 News",
        "By Priya Lund, ABC7",
        "By Dana Ostrow, political editor",
        "By our own correspondent",
        "Avec Agence Centrale",
        "Words: Jonas Abery",
        "Words by Jonas Abery",
        "Von Dana Ostrow und Lee Tan",
        "Par Dana Ostrow",
        "Por Dana Ostrow y Lee Tan",
      })
  void a_byline_is_a_credit_and_is_kept_as_printed(String line) {
    Contents contents = ReadText.plain("Wall falls\n\n" + line + "\n\n" + BODY);

    assertThat(contents.byline()).contains(line);
    assertThat(ReadText.blocks(contents)).contains("CREDIT: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday, the army had left.",
        "By noon the Town Hall was dry.",
        "By our own account the wall is safe",
        "Words: they failed him"
      })
  void a_sentence_that_begins_with_by_is_no_byline(String line) {
    Contents contents = ReadText.plain("Wall falls\n\n" + line + "\n\n" + BODY);

    assertThat(contents.byline()).isEmpty();
  }

  @Test
  void bullets_with_nothing_after_them_are_the_body() {
    assertThat(ReadText.blocks("Wall falls\n• It fell.\n* It was old."))
        .containsExactly("HEADLINE: Wall falls", "BODY: It fell.", "BODY: It was old.");
  }

  @Test
  void a_date_stamp_that_is_no_date_is_text() {
    Contents contents = ReadText.plain("date 2026-99-99 The wall fell.\n\n" + BODY);

    assertThat(contents.published()).isEmpty();
    assertThat(ReadText.blocks(contents)).first().isEqualTo("BODY: date 2026-99-99 The wall fell.");
  }

  @Test
  void a_date_stamp_alone_on_its_line_leaves_no_block() {
    assertThat(ReadText.blocks("date 2026-03-04\n\n" + BODY)).isEqualTo(List.of("BODY: " + BODY));
  }

  @Test
  void lines_without_words_are_furniture() {
    assertThat(ReadText.blocks(BODY + "\n\n* * *\n\n" + BODY)).contains("FURNITURE: * * *");
  }
}
