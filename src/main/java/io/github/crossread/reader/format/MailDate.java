package io.github.crossread.reader.format;

import io.github.crossread.article.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as mails and feeds write it (RFC 5322, RFC 822): {@code Tue, 14 Oct 2025 09:30:00
 * +0100}. Its names of months and zones are those of the standard, in every language.
 */
public final class MailDate {

  private static final Map<String, List<String>> NAMES =
      NameList.of(MailDate.class, "mail-date.txt");

  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\s+(\\d{4})\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?"
              + "\\s+([+-]\\d{4}|\\p{L}{1,4})\\b.*");

  private MailDate() {}

  /** Returns the moment, if it is one. */
  public static Optional<Published> in(String text) {
    Matcher moment = MOMENT.matcher(text.strip());
    if (!moment.matches()) {
      return Optional.empty();
    }
    int month = NAMES.get("months").indexOf(moment.group(2).toLowerCase(Locale.ROOT)) + 1;
    Optional<ZoneOffset> zone = zone(moment.group(7));
    if (month == 0 || zone.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(moment, 3), month, number(moment, 1));
      int second = moment.group(6) == null ? 0 : number(moment, 6);
      LocalTime time = LocalTime.of(number(moment, 4), number(moment, 5), second);
      return Optional.of(Published.at(day.atTime(time).atOffset(zone.get())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<ZoneOffset> zone(String zone) {
    try {
      if (Character.isLetter(zone.charAt(0))) {
        return Optional.ofNullable(NAMES.get(zone.toLowerCase(Locale.ROOT)))
            .map(offset -> ZoneOffset.of(offset.get(0)));
      }
      return Optional.of(ZoneOffset.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
