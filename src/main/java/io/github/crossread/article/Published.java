package io.github.crossread.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published: a day, and the time where it is known.
 *
 * @param day the day, in the outlet's own time zone
 * @param time the moment, if more than the day was given
 */
public record Published(LocalDate day, Optional<OffsetDateTime> time) {

  /**
   * Reads ISO 8601: {@code 2026-11-21} or {@code 2026-11-21T09:30:00+01:00}.
   *
   * @return what was given, or nothing if it is neither
   */
  public static Optional<Published> parse(String text) {
    try {
      return Optional.of(new Published(LocalDate.parse(text), Optional.empty()));
    } catch (DateTimeParseException notADay) {
      return parseTime(text);
    }
  }

  /** Makes a moment, of the day that it has where it was told. */
  public static Published at(OffsetDateTime time) {
    return new Published(time.toLocalDate(), Optional.of(time));
  }

  private static Optional<Published> parseTime(String text) {
    try {
      return Optional.of(at(OffsetDateTime.parse(text)));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /** Returns ISO 8601, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return time.map(OffsetDateTime::toString).orElseGet(day::toString);
  }
}
