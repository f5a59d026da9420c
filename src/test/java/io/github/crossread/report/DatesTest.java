package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.collation.Desk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

  private static final Dates DATES = new Dates(Wording.in(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-10-14; 2025-10-14; 14 October 2025",
        "2025-10-16; 2025-10-14; 14 to 16 October 2025",
        "2025-10-30; 2025-11-01; 30 October to 1 November 2025",
        "2025-12-31; 2026-01-01; 31 December 2025 to 1 January 2026",
        "2025-10-14T23:30:00-05:00; 2025-10-14; 14 October 2025",
      })
  void the_first_and_last_day_are_given_in_as_few_words_as_will_do(
      String one, String other, String words) {
    List<Article> articles =
        new Desk()
            .article("a", "Rain fell.")
            .published(one)
            .article("b", "Rain fell.")
            .published(other)
            .collate()
            .set()
            .articles();

    assertThat(DATES.span(articles)).contains(words);
  }

  @Test
  void articles_without_a_date_have_no_span() {
    List<Article> articles =
        new Desk().article("a", "Rain fell.").article("b", "Snow fell.").collate().set().articles();

    assertThat(DATES.span(articles)).isEmpty();
  }
}
