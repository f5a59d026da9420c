package io.github.crossread.collation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * A number with its unit, so that two can be told to say the same in other words: 550 miles and 900
 * kilometers, 1.2 million and 1,200,000.
 *
 * @param value how many of the base unit
 * @param digits how many digits of it count
 * @param converted whether it was given in another unit than the base unit
 */
record Quantity(BigDecimal value, int digits, boolean converted) {

  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "dozen", BigDecimal.valueOf(12),
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /** Base unit and factor of a unit, by its stem; the international definitions. */
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("mile", new Unit("kilomet", "1.609344")),
          Map.entry("yard", new Unit("meter", "0.9144")),
          Map.entry("foot", new Unit("meter", "0.3048")),
          Map.entry("inch", new Unit("centimet", "2.54")),
          Map.entry("acr", new Unit("hectar", "0.40468564")),
          Map.entry("dollar", new Unit("$", "1")),
          Map.entry("euro", new Unit("€", "1")));

  /** From here on a rounder number is taken for the other one rounded. */
  private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

  private record Unit(String base, String factor) {}

  /** Returns whether a word multiplies the number before it. */
  static boolean isMultiple(String form) {
    return MULTIPLES.containsKey(form);
  }

  /** Returns the unit in which two numbers of one kind can be compared. */
  static String baseUnit(String unit) {
    return Optional.ofNullable(UNITS.get(unit)).map(Unit::base).orElse(unit);
  }

  /**
   * Returns a number, or nothing if it is none.
   *
   * @param digits the number in digits, with a point before decimals
   * @param multiple the word that multiplies it, or nothing
   * @param unit the stem of what is counted
   */
  static Optional<Quantity> of(String digits, String multiple, String unit) {
    if (!digits.matches("\\d{1,18}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    BigDecimal value = number.multiply(MULTIPLES.getOrDefault(multiple, BigDecimal.ONE));
    int counting = Math.max(1, number.stripTrailingZeros().precision());
    Unit other = UNITS.get(unit);
    if (other == null) {
      return Optional.of(new Quantity(value, counting, false));
    }
    BigDecimal factor = new BigDecimal(other.factor());
    boolean converted = factor.compareTo(BigDecimal.ONE) != 0;
    return Optional.of(new Quantity(value.multiply(factor), counting, converted));
  }

  /**
   * Returns whether two say the same: equal, or the one is the other rounded to as many digits as
   * it has. Small numbers are told exactly, if none had to be converted.
   */
  boolean agrees(Quantity other) {
    if (value.compareTo(other.value) == 0) {
      return true;
    }
    boolean rounds =
        converted != other.converted
            || (digits != other.digits && value.min(other.value).compareTo(ROUNDED_FROM) >= 0);
    int fewer = Math.min(digits, other.digits);
    return rounds && (isRoundly(other, fewer) || isWithin(other));
  }

  private boolean isRoundly(Quantity other, int counting) {
    MathContext rounding = new MathContext(counting, RoundingMode.HALF_UP);
    return value.round(rounding).compareTo(other.value.round(rounding)) == 0;
  }

  /** What was converted was rounded too: a twentieth more or less is no disagreement. */
  private boolean isWithin(Quantity other) {
    BigDecimal difference = value.subtract(other.value).abs();
    return converted != other.converted
        && difference.multiply(BigDecimal.valueOf(20)).compareTo(value.max(other.value)) <= 0;
  }
}
