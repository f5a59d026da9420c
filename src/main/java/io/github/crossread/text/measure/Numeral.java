package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a sentence prints it, without what it counts.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param low the least it says
 * @param high the most it says; as {@code low} for a plain number
 * @param digits how many digits of it count
 * @param number it in digits, with its multiple if it has one
 */
record Numeral(int begin, int end, BigDecimal low, BigDecimal high, int digits, String number) {

  private static final int CURRENCY = Character.CURRENCY_SYMBOL;
  private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
  private static final Pattern TENS = Pattern.compile("[2-9]0");
  private static final Pattern ONES = Pattern.compile("[1-9]");

  /** The half, of a hundred. */
  private static final String HALF = "50";

  /** Returns the number that begins at a token, if one does. */
  static Optional<Numeral> at(List<Token> tokens, int at, MeasureWords words) {
    Token token = tokens.get(at);
    if (words.is(Kind.MANY, token)) {
      return Optional.of(many(tokens, at, words));
    }
    if (words.is(Kind.FRACTION, token)) {
      return fraction(tokens, at, words);
    }
    if (words.is(Kind.ONE, token) && is(tokens, at + 1, Kind.TIMES, words)) {
      return Optional.of(times(tokens, at, at + 1, BigDecimal.ONE, words));
    }
    return token.kind() == Token.Kind.NUMBER && PLAIN.matcher(token.form()).matches()
        ? Optional.of(plain(tokens, at, words))
        : Optional.empty();
  }

  private static boolean is(List<Token> tokens, int at, Kind kind, MeasureWords words) {
    return at < tokens.size() && words.is(kind, tokens.get(at));
  }

  /** Half an hour, half a million; half of them, a third of them. */
  private static Optional<Numeral> fraction(List<Token> tokens, int at, MeasureWords words) {
    Token token = tokens.get(at);
    String percent = words.values(Kind.FRACTION, token).orElseThrow().get(0);
    boolean half = percent.equals(HALF);
    boolean counts = half || (at > 0 && words.is(Kind.ONE, tokens.get(at - 1)));
    if (counts && is(tokens, at + 1, Kind.OF, words)) {
      BigDecimal value = new BigDecimal(percent);
      return Optional.of(new Numeral(at, at + 1, value, value, 1, token.text()));
    }
    int next = is(tokens, at + 1, Kind.ONE, words) ? at + 2 : at + 1;
    boolean times = is(tokens, next, Kind.TIMES, words);
    if (!half || !(times || is(tokens, next, Kind.UNIT, words))) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal("0.5");
    int end = times ? next + 1 : next;
    if (times) {
      value = value.multiply(new BigDecimal(values(tokens, next, words).get(0)));
    }
    return Optional.of(new Numeral(at, end, value, value, 1, printed(tokens, at, end)));
  }

  /** Dozens; tens of millions. */
  private static Numeral many(List<Token> tokens, int at, MeasureWords words) {
    List<String> values = words.values(Kind.MANY, tokens.get(at)).orElseThrow();
    BigDecimal low = new BigDecimal(values.get(0));
    BigDecimal high = new BigDecimal(values.get(1));
    int end = at + 1;
    if (at + 2 < tokens.size()
        && words.is(Kind.OF, tokens.get(at + 1))
        && words.is(Kind.MANY, tokens.get(at + 2))) {
      BigDecimal unit =
          new BigDecimal(words.values(Kind.MANY, tokens.get(at + 2)).orElseThrow().get(0));
      low = low.multiply(unit);
      high = high.multiply(unit);
      end = at + 3;
    }
    return new Numeral(at, end, low, high, 1, printed(tokens, at, end));
  }

  private static String printed(List<Token> tokens, int begin, int end) {
    StringBuilder printed = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean apart = i > begin && tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
      printed.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return printed.toString();
  }

  private static Numeral plain(List<Token> tokens, int at, MeasureWords words) {
    BigDecimal value = new BigDecimal(tokens.get(at).form());
    int end = at + 1;
    if (isOnesBehindTens(tokens, at)) {
      value = value.add(new BigDecimal(tokens.get(at + 2).form()));
      end = at + 3;
    }
    return times(tokens, at, end, value, words);
  }

  /** Twenty-five is three tokens. */
  private static boolean isOnesBehindTens(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && TENS.matcher(tokens.get(at).form()).matches()
        && Character.isLetter(tokens.get(at).text().charAt(0))
        && tokens.get(at + 1).form().equals("-")
        && ONES.matcher(tokens.get(at + 2).form()).matches()
        && Character.isLetter(tokens.get(at + 2).text().charAt(0));
  }

  private static Numeral times(
      List<Token> tokens, int begin, int from, BigDecimal number, MeasureWords words) {
    BigDecimal value = number;
    StringBuilder printed = new StringBuilder(number.toPlainString());
    int end = from;
    while (is(tokens, end, Kind.TIMES, words) && !isOfMetres(tokens, begin, end, words)) {
      value = value.multiply(new BigDecimal(values(tokens, end, words).get(0)));
      printed.append(' ').append(tokens.get(end).form());
      end++;
    }
    int digits = Math.max(1, number.stripTrailingZeros().precision());
    return new Numeral(begin, end, value, value, digits, printed.toString());
  }

  /** Only of money m is millions. */
  private static boolean isOfMetres(List<Token> tokens, int begin, int at, MeasureWords words) {
    boolean money =
        begin > 0 && Character.getType(tokens.get(begin - 1).text().codePointAt(0)) == CURRENCY;
    return words.isMultipleOfMoney(tokens.get(at)) && !money;
  }

  private static List<String> values(List<Token> tokens, int at, MeasureWords words) {
    return words.values(Kind.TIMES, tokens.get(at)).orElseThrow();
  }

  /**
   * Returns this as the first of a range, if a second number follows: 46 to 57, between 5 and 10.
   */
  Numeral withRange(List<Token> tokens, MeasureWords words) {
    boolean between = begin > 0 && words.is(Kind.BETWEEN, tokens.get(begin - 1));
    boolean linked =
        end + 1 < tokens.size()
            && (words.is(between ? Kind.AND : Kind.TO, tokens.get(end))
                || (!between && tokens.get(end).form().equals("-")));
    Optional<Numeral> second = linked ? at(tokens, end + 1, words) : Optional.empty();
    if (second.isEmpty()) {
      return this;
    }
    Numeral last = second.get();
    boolean sharesMultiple = low.compareTo(BigDecimal.valueOf(1000)) < 0 && last.isMultiple();
    BigDecimal first = sharesMultiple ? low.multiply(last.multiple()) : low;
    return new Numeral(begin, last.end, first, last.high, digits, printed(tokens, begin, last.end));
  }

  /** No multiple can be told of nothing: 3 to 0 million. */
  private boolean isMultiple() {
    return number.indexOf(' ') > 0 && low.signum() != 0;
  }

  private BigDecimal multiple() {
    return low.divide(new BigDecimal(number.split(" ", 2)[0]));
  }

  /** Returns whether it is a score, such as 5-4, where a range goes up. */
  boolean isScore() {
    return low.compareTo(high) > 0;
  }

  boolean isPlain() {
    return low.compareTo(high) == 0;
  }

  /** Returns whether it may be a year. */
  boolean isYear(List<Token> tokens) {
    return end == begin + 1 && tokens.get(begin).isYear();
  }
}
