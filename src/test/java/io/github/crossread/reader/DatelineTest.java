package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Span;
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
        "Seoul:| North",
        "New Delhi:| The",
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

    assertThat(Dateline.end(line.replace("|", ""))).hasValue(expected);
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
        "US officials said: The wall was old.",
        "WASHINGTON is far away.",
        "",
      })
  void other_openings_are_no_dateline(String line) {
    assertThat(Dateline.end(line)).isEmpty();
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
}
