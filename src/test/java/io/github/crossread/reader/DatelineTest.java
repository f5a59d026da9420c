package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Span;
import io.github.crossread.reader.role.Contents;
import io.github.crossread.reader.role.Dateline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SEOUL, South Korea (AP) —| North Korea’s",
        "WASHINGTON --| Former",
        "WASHINGTON—|Joining",
        "Seoul:| North Korea’s leader rode into the port on an armored train.",
        "New Delhi:| “The wall fell on Gov. Odell and her U.S. guests,” she said.",
        "St. Gallen:| The wall fell, and nobody in the town was hurt.",
        "BERLIN, 3. Mai (dpa) -| Die",
        "Berlin (dpa) -| Die",
        "Moskau (Reuters) –| Der",
        "LONDON, Sept 12 (Reuters) -| The",
        "Sept 12 (Reuters) -| The",
        "(CNN) --| The",
        "PARIS/BERLIN (AP/AFP) —| “Enough",
        "ST. LOUIS —| 400 people",
        "MERROW, Northland, Sept. 12, 2026 /PRNewswire/ --| Coastal",
        "UNITED NATIONS:| The",
      })
  void a_dateline_ends_with_its_dash_or_colon(String line) {
    int expected = line.indexOf('|');

    assertThat(Dateline.end(List.of(line.replace("|", "")), Agencies.known())).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wall fell on Tuesday.",
        "NATO — which has no army — met on Monday.",
        "CORRECTION: An earlier version was wrong.",
        "Analysis: The wall was old.",
        "Gov. Jan Odell (R) - The governor spoke.",
        "Odell, mayor of Merrow — The one who spoke — left.",
        "Merrow: The wall fell.",
        "Merrow: The wall fell on Tuesday night without a stop",
        "Merrow: the wall fell on Tuesday night and nobody was hurt.",
        "Merrow: The parts of the wall that fell: the gate, the tower, the stairs.",
        "Mayor Odell: The wall was old and nobody had looked at it.",
        "Attention Getter: Show the class the picture of the wall and wait.",
        "Old Harbor Wall: The stones were laid by hand in the last century.",
        "US officials said: The wall was old.",
        "WASHINGTON is far away.",
        "",
      })
  void other_openings_are_no_dateline(String line) {
    assertThat(Dateline.end(List.of(line), Agencies.known())).isEmpty();
  }

  @Test
  void a_word_and_a_colon_that_other_paragraphs_open_with_too_are_no_dateline() {
    String first = "Odell: The wall was old and nobody had looked at it.";

    assertThat(
            Dateline.end(List.of(first, "It fell.", "Tan: So what will you do?"), Agencies.known()))
        .isEmpty();
    assertThat(
            Dateline.end(List.of(first, "It fell.", "He had one wish: Peace."), Agencies.known()))
        .isPresent();
  }

  @Test
  void an_article_without_a_body_has_no_dateline() {
    assertThat(Dateline.end(List.of(), Agencies.known())).isEmpty();
  }

  @Test
  void its_span_counts_in_the_files_text_and_begins_with_the_body() {
    String text = "Wall falls\r\n\r\n  MERROW (CP) —\r\nThe wall fell on Tuesday.";

    Contents contents = ReadText.plain(text);

    Span span = contents.dateline().orElseThrow();
    assertThat(text.substring(span.begin(), span.end())).isEqualTo("MERROW (CP) —");
    assertThat(ReadText.blocks(contents))
        .last()
        .isEqualTo("BODY: MERROW (CP) — The wall fell on Tuesday.");
  }

  @Test
  void an_agency_that_the_user_names_makes_a_dateline() {
    List<String> body = List.of("Merrow (Coast Wire) - The wall fell.");

    assertThat(Dateline.end(body, Agencies.known())).isEmpty();
    assertThat(Dateline.end(body, Agencies.known().with(List.of("Coast Wire")))).hasValue(21);
  }
}
