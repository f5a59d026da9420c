package io.github.crossread.reader.format;

import io.github.crossread.article.Published;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as pages, clippers and outlets write it: {@code 2026-11-21T09:30:00Z}, {@code 2026-11-21
 * 09:30}, {@code 20261121}, {@code Nov. 21, 2026}, {@code 21. November 2026}, {@code 21 de
 * noviembre de 2026}. Forms that two countries read in two ways, such as 11/12/2026, are none.
 */
public final class PrintedDate {

  private static final String LINK = Language.anyOfAll(WordKind.DATE_LINKS);

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?"
              + " ?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/.](\\d\\d?)[/.](\\d\\d?)(?!\\d)");
  private static final String MONTH = "(\\p{L}{3,10})\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})" + MONTH + " (\\d\\d?)(?:\\p{Ll}{2})?,? ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d\\d?)(?:\\p{Ll}{2}|\\.)?(?: "
              + LINK
              + "|-)? ?"
              + MONTH
              + "(?: "
              + LINK
              + "|,|-)? ?((?:19|20)\\d\\d)(?!\\d)");

  private static final Map<String, Integer> MONTHS = months();

  /** No date stands further in, in chars. */
  private static final int LONGEST = 400;

  private PrintedDate() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Language.linesOfAll(WordKind.MONTHS)) {
      int space = line.indexOf(' ');
      months.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
    }
    return months;
  }

  /** Returns the first date in a short text. */
  public static Optional<Published> in(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST)).replace('\u00A0', ' ');
    return iso(start)
        .or(() -> numbers(DIGITS.matcher(start)))
        .or(() -> numbers(SLASHES.matcher(start)))
        .or(() -> named(MONTH_FIRST.matcher(start), 1, 2))
        .or(() -> named(DAY_FIRST.matcher(start), 2, 1));
  }

  private static Optional<Published> iso(String text) {
    Matcher found = ISO.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<Published> moment = Optional.empty();
    if (found.group(6) != null) {
      String seconds = found.group(5) == null ? ":00" : found.group(5);
      moment =
          Published.parse(
              found.group().substring(0, 10) + "T" + found.group(4) + seconds + offset(found));
    }
    return moment.or(() -> day(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
  }

  private static String offset(Matcher iso) {
    String offset = iso.group(6);
    if (Character.isLetter(offset.charAt(0))) {
      return "Z";
    }
    return offset.contains(":") ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
  }

  private static Optional<Published> numbers(Matcher found) {
    return found.find()
        ? day(found.group(1), Integer.parseInt(found.group(2)), found.group(3))
        : Optional.empty();
  }

  private static Optional<Published> named(Matcher found, int month, int day) {
    while (found.find()) {
      Integer number = MONTHS.get(found.group(month).toLowerCase(Locale.ROOT));
      if (number != null) {
        return day(found.group(3), number, found.group(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> day(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return Optional.of(new Published(date, Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
