package io.github.crossread.report;

import io.github.crossread.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints days in the report's language, with the month names of {@code wording.properties}: those
 * of Java change.
 */
public final class Dates {

  private final Wording wording;

  public Dates(Wording wording) {
    this.wording = wording;
  }

  /** Returns a day in words: 14 October 2025. */
  String day(LocalDate day) {
    return wording.of("date", day.getDayOfMonth(), month(day), day.getYear());
  }

  /** Returns a day in few letters, for tables: 14 Oct 2025. */
  public String shortDay(LocalDate day) {
    String month = wording.of("month.short." + day.getMonthValue());
    return wording.of("date.short", day.getDayOfMonth(), month, day.getYear());
  }

  /** Returns a day in few letters, without its year: 14 Oct. */
  public String dayAndMonth(LocalDate day) {
    String month = wording.of("month.short." + day.getMonthValue());
    return wording.of("date.dayAndMonth", day.getDayOfMonth(), month);
  }

  /** Returns the first and the last day on which articles were published, in words, or nothing. */
  public Optional<String> span(List<Article> articles) {
    List<LocalDate> days =
        articles.stream().flatMap(a -> a.published().stream()).map(p -> p.day()).sorted().toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return Optional.of(
        first.equals(last) ? day(first) : wording.of("date.span", begin(first, last), day(last)));
  }

  private String begin(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return day(first);
    }
    return first.getMonth() == last.getMonth()
        ? wording.of("date.dayOnly", first.getDayOfMonth())
        : wording.of("date.dayAndMonth", first.getDayOfMonth(), month(first));
  }

  private String month(LocalDate day) {
    return wording.of("month." + day.getMonthValue());
  }
}
