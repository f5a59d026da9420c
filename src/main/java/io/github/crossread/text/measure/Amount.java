package io.github.crossread.text.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number of a unit: one number, or anything between two of them.
 *
 * @param unit what is counted, in a form in which two can be compared
 * @param low the least it says
 * @param high the most it says; as {@code low} for a plain number
 * @param digits how many digits of it count
 * @param factor how many of {@code unit} the unit is in which it was given
 */
public record Amount(String unit, BigDecimal low, BigDecimal high, int digits, BigDecimal factor)
    implements Measure {

  /** The unit of years that somebody or something is old. */
  static final String AGE = "age";

  /** The unit of shares. */
  static final String PERCENT = "%";

  /** Stands before the unit of how many had one fate: killed, injured. */
  static final String FATE = "fate ";

  /** Stands before the unit of how often something is. */
  static final String EVERY = "every ";

  /** Stands before the unit of how long ago something was. */
  static final String AGO = "ago ";

  /** A number more than three times another is seldom that of the same thing. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  /** No number of a news text is as large. */
  static final BigDecimal NO_LIMIT = BigDecimal.TEN.pow(30);

  /** What is counted in millions here and in billions there. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** So many digits are not alike by chance. */
  private static final int EXACT = 3;

  /** From here on a rounder number is taken for the other one rounded. */
  private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

  /**
   * What was given in another unit was rounded too, to its own digits, or by a twentieth more or
   * less: two miles, three kilometres.
   */
  private static final BigDecimal SLACK = new BigDecimal("0.05");

  /** So far apart a bound and a number are of much the same size. */
  private static final BigDecimal BOUND_SLACK = new BigDecimal("0.1");

  @Override
  public boolean isLike(Measure other) {
    return other instanceof Amount amount && unit.equals(amount.unit);
  }

  @Override
  public boolean agrees(Measure other) {
    return other instanceof Amount amount && (overlaps(amount) || isRounded(amount));
  }

  private boolean overlaps(Amount other) {
    return low.subtract(slack(other)).compareTo(other.high) <= 0
        && other.low.subtract(slack(other)).compareTo(high) <= 0;
  }

  private BigDecimal slack(Amount other) {
    return isOfUnitOf(other) ? BigDecimal.ZERO : low.max(other.low).multiply(SLACK);
  }

  private boolean isOfUnitOf(Amount other) {
    return factor.compareTo(other.factor) == 0;
  }

  private boolean isRounded(Amount other) {
    boolean isRounder = digits != other.digits && low.min(other.low).compareTo(ROUNDED_FROM) >= 0;
    boolean rounds = isPlain() && other.isPlain() && (isRounder || !isOfUnitOf(other));
    MathContext rounding = new MathContext(Math.min(digits, other.digits), RoundingMode.HALF_UP);
    return rounds && low.round(rounding).compareTo(other.low.round(rounding)) == 0;
  }

  private boolean isPlain() {
    return low.compareTo(high) == 0;
  }

  /** Returns whether it is a sum of money. */
  public boolean isMoney() {
    return Character.getType(unit.codePointBefore(unit.length())) == Character.CURRENCY_SYMBOL;
  }

  /** Returns whether one is a bound, and both are of much the same size. */
  public boolean isBoundNear(Amount other) {
    boolean bound = !isPlain() || !other.isPlain();
    BigDecimal slack = low.max(other.low).multiply(BOUND_SLACK);
    return bound && low.subtract(other.low).abs().compareTo(slack) <= 0;
  }

  /** Returns what became of those it counts, if it says so. */
  public Optional<String> fate() {
    return unit.startsWith(FATE) ? Optional.of(unit.substring(FATE.length())) : Optional.empty();
  }

  boolean isAgo() {
    return unit.startsWith(AGO);
  }

  boolean isRate() {
    return unit.startsWith(EVERY);
  }

  @Override
  public boolean isNear(Measure other) {
    return other instanceof Amount amount
        && low.compareTo(amount.low.multiply(NEAR)) <= 0
        && amount.low.compareTo(low.multiply(NEAR)) <= 0;
  }

  /** Round numbers of another size are common. */
  @Override
  public boolean isSlipOf(Measure other) {
    return isLike(other)
        && other instanceof Amount amount
        && isPlain()
        && amount.isPlain()
        && Math.min(digits, amount.digits) >= EXACT
        && low.max(amount.low).compareTo(low.min(amount.low).multiply(THOUSAND)) == 0;
  }

  /** Returns whether both are the same number, not only such that one may be the other. */
  boolean isSame(Amount other) {
    return unit.equals(other.unit)
        && low.compareTo(other.low) == 0
        && high.compareTo(other.high) == 0;
  }
}
