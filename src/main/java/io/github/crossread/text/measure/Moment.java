package io.github.crossread.text.measure;

import java.util.OptionalInt;

/**
 * When something was or will be, as far as it is said.
 *
 * @param weekday the day of the week, from Monday, 1
 * @param date the day and month, as 100 times the month and the day; without a day, 0
 * @param year the year
 * @param daypart the part of the day, in order
 * @param minute the time of the day, in minutes from midnight
 * @param zone its zone, in minutes from UTC
 */
public record Moment(
    OptionalInt weekday,
    OptionalInt date,
    OptionalInt year,
    OptionalInt daypart,
    OptionalInt minute,
    OptionalInt zone)
    implements Measure {

  private static final int DAY = 24 * 60;

  private static final int HALF_HOUR = 30;

  /** So few minutes make two times one, rounded. */
  private static final int ROUNDED = 20;

  /** So many minutes at most are between two times that are told of one event. */
  private static final int NEAR = 90;

  @Override
  public boolean isLike(Measure other) {
    return other instanceof Moment moment
        && (both(weekday, moment.weekday)
            || both(date, moment.date)
            || both(year, moment.year)
            || (both(minute, moment.minute) && zone.isPresent() == moment.zone.isPresent()));
  }

  private static boolean both(OptionalInt a, OptionalInt b) {
    return a.isPresent() && b.isPresent();
  }

  @Override
  public boolean agrees(Measure other) {
    return other instanceof Moment moment
        && same(weekday, moment.weekday)
        && sameDate(moment)
        && same(year, moment.year)
        && same(daypart, moment.daypart)
        && sameClock(moment);
  }

  private static boolean same(OptionalInt a, OptionalInt b) {
    return !both(a, b) || a.getAsInt() == b.getAsInt();
  }

  /** A month alone agrees with each of its days. */
  private boolean sameDate(Moment other) {
    if (!both(date, other.date)) {
      return true;
    }
    int a = date.getAsInt();
    int b = other.date.getAsInt();
    return a == b || ((a % 100 == 0 || b % 100 == 0) && a / 100 == b / 100);
  }

  /** Without a zone on either side both are local; with one on one side nobody can tell. */
  private boolean sameClock(Moment other) {
    return !both(minute, other.minute)
        || zone.isPresent() != other.zone.isPresent()
        || Math.floorMod(utc() - other.utc(), DAY) == 0;
  }

  private int utc() {
    return minute.orElse(0) - zone.orElse(0);
  }

  /**
   * Returns whether both give a local time of one day, so far apart that they are not one time
   * rounded, and so near that both may be told of one event.
   */
  public boolean isNearInDay(Moment other) {
    return isNearOnClock(other)
        && zone.isEmpty()
        && other.zone.isEmpty()
        && same(weekday, other.weekday)
        && sameDate(other);
  }

  /**
   * Returns whether both give a time of the day, as near as that, whatever their zones and days.
   */
  public boolean isNearOnClock(Moment other) {
    if (!both(minute, other.minute)) {
      return false;
    }
    int apart = Math.floorMod(minute.getAsInt() - other.minute.getAsInt(), DAY);
    int least = Math.min(apart, DAY - apart);
    return least >= ROUNDED && least <= NEAR;
  }

  /** On the half hour much happens twice a day. */
  @Override
  public boolean isSlipOf(Measure other) {
    return other instanceof Moment moment
        && both(minute, moment.minute)
        && zone.equals(moment.zone)
        && minute.getAsInt() % HALF_HOUR != 0
        && Math.abs(minute.getAsInt() - moment.minute.getAsInt()) == DAY / 2;
  }

  /** Returns whether both give the same time of the day, whatever their zones and days. */
  public boolean isAtSameMinute(Moment other) {
    return both(minute, other.minute) && minute.equals(other.minute);
  }

  /** Returns whether it names a date or a year, as what was long ago is told. */
  public boolean isDated() {
    return date.isPresent() || year.isPresent();
  }

  /** Returns whether both name one day, and differ at most in the part or time of the day. */
  boolean isOnSameDay(Moment other) {
    boolean sameDay =
        (both(weekday, other.weekday) && same(weekday, other.weekday))
            || (both(date, other.date) && date.equals(other.date));
    return sameDay && same(weekday, other.weekday) && sameDate(other) && same(year, other.year);
  }
}
