package io.github.crossread.text.measure;

import io.github.crossread.article.Span;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds days, dates and times of the day in a sentence.
 *
 * <p>A day of the week is compared with a date only if the article's own date tells which day that
 * was; "yesterday" without it says nothing. What is only a bound, {@code until Wednesday}, or
 * another week's, {@code next Tuesday}, is left out.
 */
final class MomentFinder {

  /** This many days away, a day of the week may be that of another week. */
  private static final int WEEK = 7;

  private final MeasureWords words;
  private final Optional<LocalDate> published;

  MomentFinder(MeasureWords words, Optional<LocalDate> published) {
    this.words = words;
    this.published = published;
  }

  /** Returns the times of a sentence that say a day, a year or a time of the day, in order. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      TimeWords time = new TimeWords(sentence.tokens(), words, at);
      if (time.isEmpty()) {
        at++;
        continue;
      }
      if (time.isFree()) {
        moment(time).ifPresent(m -> mentions.add(mention(sentence, time, m)));
      }
      at = time.end();
    }
    return mentions;
  }

  private Mention mention(Sentence sentence, TimeWords time, Moment moment) {
    List<Token> tokens = sentence.tokens();
    Span span = tokens.get(time.begin()).span().cover(tokens.get(time.end() - 1).span());
    return new Mention(
        sentence,
        moment,
        "",
        sentence.text().substring(span.begin(), span.end()),
        span,
        Surroundings.of(sentence, words, time.begin(), time.end()));
  }

  private Optional<Moment> moment(TimeWords time) {
    OptionalInt weekday = time.number(Kind.WEEKDAY);
    OptionalInt date = time.date();
    if (time.number(Kind.DAYSAWAY).isPresent()) {
      if (published.isEmpty()) {
        return Optional.empty();
      }
      LocalDate day = published.get().plusDays(time.number(Kind.DAYSAWAY).getAsInt());
      weekday = OptionalInt.of(day.getDayOfWeek().getValue());
      date = OptionalInt.of(day.getMonthValue() * 100 + day.getDayOfMonth());
    }
    if (weekday.isEmpty()) {
      weekday = weekdayOf(date, time.year());
    }
    Moment moment =
        new Moment(
            weekday,
            date,
            time.year(),
            time.number(Kind.DAYPART),
            time.minute(),
            time.number(Kind.ZONE));
    boolean says =
        weekday.isPresent()
            || date.isPresent()
            || time.year().isPresent()
            || time.minute().isPresent();
    return says ? Optional.of(moment) : Optional.empty();
  }

  private OptionalInt weekdayOf(OptionalInt date, OptionalInt year) {
    if (published.isEmpty() || date.isEmpty() || date.getAsInt() % 100 == 0) {
      return OptionalInt.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              year.orElse(published.get().getYear()), date.getAsInt() / 100, date.getAsInt() % 100);
      boolean near = Math.abs(ChronoUnit.DAYS.between(published.get(), day)) < WEEK;
      return near ? OptionalInt.of(day.getDayOfWeek().getValue()) : OptionalInt.empty();
    } catch (DateTimeException noSuchDay) {
      return OptionalInt.empty();
    }
  }
}
