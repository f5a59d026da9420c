package io.github.crossread.reader.table;

import io.github.crossread.article.Published;
import io.github.crossread.reader.format.PrintedDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a column. Where they are such as 3/10/2025, the column tells which number is the
 * month: if one of them has a number over twelve, all are written like that one.
 */
final class RowDates {

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?:[ ,T].*)?");

  /** Seconds or milliseconds since 1970. */
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");

  private static final int MONTHS = 12;

  private static final int MILLIS = 1_000;

  private final boolean dayFirst;
  private final boolean monthFirst;

  /** Takes the dates of the whole column. */
  RowDates(List<String> column) {
    this.dayFirst = column.stream().anyMatch(date -> isOver(date, 1));
    this.monthFirst = column.stream().anyMatch(date -> isOver(date, 3));
  }

  private static boolean isOver(String date, int group) {
    Matcher numbers = NUMBERS.matcher(date);
    return numbers.matches() && Integer.parseInt(numbers.group(group)) > MONTHS;
  }

  /** Returns a date of the column; nothing, if it is none or may be one of two. */
  Optional<Published> of(String date) {
    Matcher numbers = NUMBERS.matcher(date);
    if (numbers.matches()) {
      boolean german = numbers.group(2).equals(".");
      return dayFirst == monthFirst && !german
          ? Optional.empty()
          : day(numbers, german || dayFirst ? 1 : 3);
    }
    Matcher epoch = EPOCH.matcher(date);
    return epoch.matches() ? Optional.of(moment(epoch)) : PrintedDate.in(date);
  }

  private static Optional<Published> day(Matcher numbers, int day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(numbers.group(4)),
              Integer.parseInt(numbers.group(day == 1 ? 3 : 1)),
              Integer.parseInt(numbers.group(day)));
      return Optional.of(new Published(date, Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Published moment(Matcher epoch) {
    long seconds =
        epoch.group(1) != null
            ? Long.parseLong(epoch.group(1))
            : Long.parseLong(epoch.group(2)) / MILLIS;
    return Published.at(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }
}
