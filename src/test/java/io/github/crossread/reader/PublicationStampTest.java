package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationStampTest {

  private static final String BODY =
      "The sea wall at Saltgate fell on Monday.\n\nNobody was hurt, the council said.";

  private static String published(String text) {
    return ReadText.plain(text).published().map(Object::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 3 March 2026|2026-03-03",
        "Published: Mar. 3, 2026, 10:30 a.m.|2026-03-03",
        "3 March 2026|2026-03-03",
        "Tuesday, March 3, 2026|2026-03-03",
        "Published 3 March 2026, updated 4 March 2026|2026-03-03",
        "Updated 4 March 2026, published 3 March 2026|2026-03-03",
        "Veröffentlicht am 3. März 2026|2026-03-03",
        "Publié le 3 mars 2026|2026-03-03",
        "Publicado el 3 de marzo de 2026|2026-03-03",
      })
  void a_stamp_above_or_below_the_text_says_when_it_was_published(String stamp, String day) {
    assertThat(published("Sea wall falls\n\n" + stamp + "\n\n" + BODY)).isEqualTo(day);
    assertThat(published("Sea wall falls\n\n" + BODY + "\n\n" + stamp)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 4 March 2026",
        "Aktualisiert am 4. März 2026",
        "Read more: The storm of 3 March 2026",
        "It was 3 March 2026 when the sea came.",
        "Published",
      })
  void other_days_are_not_those_of_publication(String line) {
    assertThat(published("Sea wall falls\n\n" + line + "\n\n" + BODY)).isEqualTo("none");
  }

  @Test
  void a_stamp_between_sentences_is_that_of_an_entry() {
    assertThat(published("Sea wall falls\n\n" + BODY + "\n\n3 March 2026\n\n" + BODY))
        .isEqualTo("none");
  }

  @Test
  void what_a_collection_stamps_an_article_with_comes_first() {
    assertThat(published("date 2026-03-05 Sea wall falls\n\n3 March 2026\n\n" + BODY))
        .isEqualTo("2026-03-05");
  }
}
