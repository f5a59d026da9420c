package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longest row of words from one token on that together say when: {@code Tuesday, Sept. 12, at 2
 * p.m.}; empty if none begins there.
 */
final class TimeWords {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?::(\\d\\d))?");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("[1-9]|[12]\\d|3[01]");

  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

  /** What may stand between two of its words, in tokens: {@code , at}. */
  private static final int MOST_BETWEEN = 2;

  /** An hour before midnight, in tokens. */
  private static final int AWAY_FROM_CLOCK = 4;

  private static final int DAY = 24 * 60;

  private static final List<Kind> SIMPLE =
      List.of(Kind.WEEKDAY, Kind.DAYPART, Kind.DAYSAWAY, Kind.ZONE);

  private final List<Token> tokens;
  private final MeasureWords words;
  private final int begin;
  private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
  private int end;
  private OptionalInt month = OptionalInt.empty();
  private OptionalInt day = OptionalInt.empty();
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt minute = OptionalInt.empty();

  TimeWords(List<Token> tokens, MeasureWords words, int begin) {
    this.tokens = tokens;
    this.words = words;
    this.begin = begin;
    this.end = begin;
    int next = read(begin);
    while (next > end) {
      end = next;
      next = furtherEnd();
    }
  }

  /** Returns where a time after the last one ends, or where the last one does. */
  private int furtherEnd() {
    for (int from = end; from <= end + MOST_BETWEEN; from++) {
      if (from > end && !isBetween(from - 1)) {
        return end;
      }
      int to = read(from);
      if (to > from) {
        return to;
      }
    }
    return end;
  }

  private boolean isBetween(int at) {
    return at < tokens.size()
        && (words.is(Kind.TIMELINK, tokens.get(at)) || tokens.get(at).form().equals(","));
  }

  /** Reads one time of the day, date or day at a token; returns where it ends. */
  private int read(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    int date = date(at);
    if (date > at) {
      return date;
    }
    int clock = clock(at);
    return clock > at ? clock : simple(at);
  }

  private int simple(int at) {
    Token token = tokens.get(at);
    for (Kind kind : SIMPLE) {
      boolean named =
          switch (kind) {
            case WEEKDAY -> words.isNamed(kind, token);
            case ZONE -> token.isCapitalised();
            default -> true;
          };
      boolean starts = at > begin || kind == Kind.WEEKDAY || kind == Kind.DAYSAWAY;
      if (named && starts && words.is(kind, token)) {
        Integer known = found.putIfAbsent(kind, words.number(kind, token).orElseThrow());
        return known == null ? at + 1 : at;
      }
    }
    return at;
  }

  private int date(int at) {
    Token token = tokens.get(at);
    if (isMonth(at) && month.isEmpty()) {
      boolean numbered = isDay(at + 1);
      if (!numbered && !(at > 0 && words.is(Kind.YEARMARK, tokens.get(at - 1)))) {
        return at;
      }
      month = OptionalInt.of(words.number(Kind.MONTH, token).orElseThrow());
      day = numbered ? OptionalInt.of(Integer.parseInt(tokens.get(at + 1).form())) : day;
      return year(numbered ? at + 2 : at + 1);
    }
    int named = isLink(at + 1) ? at + 2 : at + 1;
    if (isDay(at) && isMonth(named) && !isDay(named + 1) && month.isEmpty()) {
      day = OptionalInt.of(Integer.parseInt(token.form()));
      month = OptionalInt.of(words.number(Kind.MONTH, tokens.get(named)).orElseThrow());
      return year(named + 1);
    }
    if (month.isEmpty() && readIsoDate(token)) {
      return at + 1;
    }
    boolean marked = at > 0 && words.is(Kind.YEARMARK, tokens.get(at - 1));
    return marked && month.isEmpty() ? year(at) : at;
  }

  private boolean readIsoDate(Token token) {
    Matcher iso = ISO_DATE.matcher(token.form());
    if (!iso.matches()) {
      return false;
    }
    year = OptionalInt.of(Integer.parseInt(iso.group(1)));
    month = OptionalInt.of(Integer.parseInt(iso.group(2)));
    day = OptionalInt.of(Integer.parseInt(iso.group(3)));
    return true;
  }

  private boolean isMonth(int at) {
    return at < tokens.size() && words.isNamed(Kind.MONTH, tokens.get(at));
  }

  /** 3 de mayo de 2024. */
  private boolean isLink(int at) {
    return at < tokens.size() && words.is(Kind.DATELINK, tokens.get(at));
  }

  private boolean isDay(int at) {
    return at < tokens.size()
        && DAY_OF_MONTH.matcher(tokens.get(at).form()).matches()
        && Character.isDigit(tokens.get(at).text().charAt(0));
  }

  private int year(int at) {
    boolean comma = at < tokens.size() && tokens.get(at).form().equals(",");
    int from = comma || isLink(at) ? at + 1 : at;
    if (from < tokens.size() && tokens.get(from).isYear() && year.isEmpty()) {
      year = OptionalInt.of(Integer.parseInt(tokens.get(from).form()));
      return from + 1;
    }
    return at;
  }

  private int clock(int at) {
    Token token = tokens.get(at);
    if (minute.isPresent()) {
      return at;
    }
    if (words.is(Kind.CLOCK, token)) {
      minute = OptionalInt.of(words.number(Kind.CLOCK, token).orElseThrow());
      return at + 1;
    }
    if (readAwayFromClock(at)) {
      return at + AWAY_FROM_CLOCK;
    }
    Matcher matcher = CLOCK.matcher(token.form());
    if (!matcher.matches() || at + 1 >= tokens.size()) {
      return at;
    }
    int hours = Integer.parseInt(matcher.group(1));
    int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    Token next = tokens.get(at + 1);
    if (words.is(Kind.HALF, next)) {
      minute =
          OptionalInt.of(hours % 12 * 60 + minutes + words.number(Kind.HALF, next).orElseThrow());
      return at + 2;
    }
    boolean isOfDay = matcher.group(2) != null && (hours > 12 || token.text().contains("h"));
    if (words.is(Kind.OCLOCK, next) || isOfDay) {
      minute = OptionalInt.of(hours * 60 + minutes);
      return words.is(Kind.OCLOCK, next) ? at + 2 : at + 1;
    }
    return at;
  }

  /** An hour before midnight. */
  private boolean readAwayFromClock(int at) {
    if (at + AWAY_FROM_CLOCK > tokens.size() || !words.is(Kind.CLOCK, tokens.get(at + 3))) {
      return false;
    }
    OptionalInt count = count(tokens.get(at));
    Optional<Integer> minutes = words.number(Kind.CLOCKUNIT, tokens.get(at + 1));
    boolean before = words.is(Kind.BEFORE, tokens.get(at + 2));
    boolean away = before || words.is(Kind.AFTER, tokens.get(at + 2));
    if (!away || count.isEmpty() || minutes.isEmpty()) {
      return false;
    }
    int by = count.getAsInt() * minutes.get();
    int clock = words.number(Kind.CLOCK, tokens.get(at + 3)).orElseThrow();
    minute = OptionalInt.of(Math.floorMod(before ? clock - by : clock + by, DAY));
    return true;
  }

  private OptionalInt count(Token token) {
    if (words.is(Kind.ONE, token)) {
      return OptionalInt.of(1);
    }
    return DAY_OF_MONTH.matcher(token.form()).matches()
        ? OptionalInt.of(Integer.parseInt(token.form()))
        : OptionalInt.empty();
  }

  boolean isEmpty() {
    return begin == end;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** Returns whether it says when, and not until when, which week, or whose: Tuesday's vote. */
  boolean isFree() {
    boolean bound = false;
    for (int i = Math.max(0, begin - 2); i < begin; i++) {
      bound |= words.is(Kind.BOUND, tokens.get(i));
    }
    boolean possessive = end < tokens.size() && tokens.get(end).form().equals("'s");
    boolean inName =
        begin > 1
            && tokens.get(begin - 1).isCapitalised()
            && tokens.get(begin - 1).kind() == Token.Kind.CONTENT
            && tokens.get(begin).isCapitalised()
            && !words.is(Kind.MONTH, tokens.get(begin));
    return !bound && !possessive && !inName;
  }

  OptionalInt number(Kind kind) {
    return found.containsKey(kind) ? OptionalInt.of(found.get(kind)) : OptionalInt.empty();
  }

  OptionalInt date() {
    return month.isPresent()
        ? OptionalInt.of(month.getAsInt() * 100 + day.orElse(0))
        : OptionalInt.empty();
  }

  OptionalInt year() {
    return year;
  }

  OptionalInt minute() {
    return minute;
  }
}
