package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds numbers in a sentence, and what they count.
 *
 * <p>What is counted is the content word after the number, or the currency beside it; where none
 * stands there, the content word in front names it: {@code port 8080}.
 */
final class AmountFinder {

  /** The number, what it is compared in, and where all of it stands. */
  private record Counted(Numeral numeral, String unit, BigDecimal factor, int thing, int end) {}

  private static final Pattern CURRENCY_PREFIX = Pattern.compile("[A-Z]{1,3}");
  private static final BigDecimal ABOUT_LOW = new BigDecimal("0.9");
  private static final BigDecimal ABOUT_HIGH = new BigDecimal("1.1");

  /** So far in front of a number a word may say that it is a bound, in words. */
  private static final int BOUND_WITHIN = 3;

  /** So far in front of a number a word may say that it is an age, in words: aged at least 13. */
  private static final int AGED_WITHIN = 4;

  private final MeasureWords words;
  private final FateFinder fates;

  AmountFinder(MeasureWords words) {
    this.words = words;
    this.fates = new FateFinder(words);
  }

  /** Returns the numbers of a sentence that have something they count, in order. */
  List<Mention> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Numeral> first = Numeral.at(tokens, at, words);
      if (first.isEmpty()) {
        at++;
        continue;
      }
      Numeral numeral = first.get().withRange(tokens, words);
      if (mayCount(tokens, numeral)) {
        mention(sentence, numeral).ifPresent(mentions::add);
      }
      at = numeral.end();
    }
    return mentions;
  }

  private boolean mayCount(List<Token> tokens, Numeral numeral) {
    return !numeral.isScore()
        && !isJoined(tokens, numeral.begin())
        && (isNamed(tokens, numeral) || !isPartOrWhole(tokens, numeral))
        && !isOfTime(tokens, numeral);
  }

  /** Covid-19, Article-5. */
  private static boolean isJoined(List<Token> tokens, int begin) {
    return begin > 1
        && tokens.get(begin - 1).form().equals("-")
        && tokens.get(begin - 1).span().end() == tokens.get(begin).span().begin()
        && tokens.get(begin - 2).span().end() == tokens.get(begin - 1).span().begin();
  }

  /** Of "two of the three" which one is meant? */
  private boolean isPartOrWhole(List<Token> tokens, Numeral numeral) {
    boolean part =
        numeral.isPlain()
            && !words.is(Kind.FRACTION, tokens.get(numeral.begin()))
            && (isOf(tokens, numeral.end())
                || (isOf(tokens, numeral.end() + 1) && isNumber(tokens, numeral.end() + 2)));
    boolean whole = false;
    for (int i = Math.max(1, numeral.begin() - 3); i < numeral.begin(); i++) {
      whole |= isOf(tokens, i) && (isNumber(tokens, i - 1) || isNumber(tokens, i - 2));
    }
    return part || whole;
  }

  private boolean isOf(List<Token> tokens, int at) {
    return at < tokens.size() && words.is(Kind.OF, tokens.get(at));
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  private boolean isOfTime(List<Token> tokens, Numeral numeral) {
    Optional<Token> next = token(tokens, numeral.end());
    Optional<Token> before = token(tokens, numeral.begin() - 1);
    boolean clock =
        next.filter(t -> words.is(Kind.HALF, t) || words.is(Kind.OCLOCK, t)).isPresent();
    boolean linked =
        next.filter(t -> words.is(Kind.DATELINK, t)).isPresent()
            && isMonth(token(tokens, numeral.end() + 1));
    boolean date = isMonth(next) || isMonth(before) || linked;
    boolean year = numeral.isYear(tokens) && next.filter(t -> words.is(Kind.UNIT, t)).isEmpty();
    return clock || date || (year && before.filter(AmountFinder::isCurrency).isEmpty());
  }

  private boolean isMonth(Optional<Token> token) {
    return token.filter(t -> words.isNamed(Kind.MONTH, t)).isPresent();
  }

  private static Optional<Token> token(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  private static boolean isCurrency(Token token) {
    return Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private Optional<Mention> mention(Sentence sentence, Numeral numeral) {
    List<Token> tokens = sentence.tokens();
    return money(tokens, numeral)
        .or(() -> share(tokens, numeral))
        .or(() -> fate(tokens, numeral))
        .or(() -> inFront(tokens, numeral).filter(named -> isNamed(tokens, numeral)))
        .or(() -> behind(tokens, numeral))
        .or(() -> inFront(tokens, numeral))
        .map(counted -> mention(sentence, counted));
  }

  private static Optional<Counted> money(List<Token> tokens, Numeral numeral) {
    int before = numeral.begin() - 1;
    if (token(tokens, before).filter(AmountFinder::isCurrency).isPresent()) {
      return Optional.of(
          new Counted(numeral, currency(tokens, before), BigDecimal.ONE, before, numeral.end()));
    }
    int after = numeral.end();
    return token(tokens, after)
        .filter(AmountFinder::isCurrency)
        .map(sign -> new Counted(numeral, sign.text(), BigDecimal.ONE, after, after + 1));
  }

  /** A$ and US$ are two currencies, US$ and $ most often one. */
  private static String currency(List<Token> tokens, int at) {
    Token sign = tokens.get(at);
    boolean joined = at > 0 && tokens.get(at - 1).span().end() == sign.span().begin();
    String prefix = joined ? tokens.get(at - 1).text() : "";
    return CURRENCY_PREFIX.matcher(prefix).matches() && !prefix.equals("US")
        ? prefix + sign.text()
        : sign.text();
  }

  /** Two-thirds of the voters, compared in percent. */
  private Optional<Counted> share(List<Token> tokens, Numeral numeral) {
    if (words.is(Kind.FRACTION, tokens.get(numeral.begin())) && isOf(tokens, numeral.end())) {
      return Optional.of(
          new Counted(numeral, Amount.PERCENT, BigDecimal.ONE, numeral.begin(), numeral.end()));
    }
    int at = numeral.end();
    boolean hyphen = token(tokens, at).filter(t -> t.form().equals("-")).isPresent();
    int fraction = hyphen ? at + 1 : at;
    return token(tokens, fraction)
        .flatMap(t -> words.values(Kind.FRACTION, t))
        .map(
            of ->
                new Counted(
                    numeral, Amount.PERCENT, new BigDecimal(of.get(0)), fraction, fraction + 1));
  }

  /** Six dead, two people were killed, wounding 120; a toll of 30. */
  private Optional<Counted> fate(List<Token> tokens, Numeral numeral) {
    return fates
        .of(tokens, numeral)
        .map(fate -> new Counted(numeral, fate.unit(), BigDecimal.ONE, fate.thing(), fate.end()));
  }

  private Optional<Counted> behind(List<Token> tokens, Numeral numeral) {
    int thing = numeral.end();
    if (token(tokens, thing).filter(t -> t.form().equals("-")).isPresent()) {
      thing++;
    } else if (isOf(tokens, thing) && (!numeral.isPlain() || isUnit(tokens, thing + 1))) {
      thing++;
    }
    int at = thing;
    return token(tokens, at)
        .filter(t -> t.kind() == Token.Kind.CONTENT && !words.is(Kind.PART, t))
        .map(t -> counted(tokens, numeral, at));
  }

  /** Des millions d'euros. */
  private boolean isUnit(List<Token> tokens, int at) {
    return token(tokens, at).filter(t -> words.is(Kind.UNIT, t)).isPresent();
  }

  private Counted counted(List<Token> tokens, Numeral numeral, int thing) {
    Token token = tokens.get(thing);
    int after = thing + 1 < tokens.size() && tokens.get(thing + 1).form().equals("-") ? 2 : 1;
    if (token(tokens, thing + after).filter(t -> words.is(Kind.OLD, t)).isPresent()) {
      return new Counted(numeral, Amount.AGE, BigDecimal.ONE, thing, thing + after + 1);
    }
    if (isAged(tokens, numeral, token)) {
      return new Counted(numeral, Amount.AGE, BigDecimal.ONE, thing, thing + 1);
    }
    Optional<List<String>> unit = words.values(Kind.UNIT, token);
    boolean ago = token(tokens, thing + 1).filter(t -> words.is(Kind.AGO, t)).isPresent();
    boolean rate =
        token(tokens, numeral.begin() - 1).filter(t -> words.is(Kind.RATE, t)).isPresent();
    return new Counted(
        numeral,
        unit.map(values -> (ago ? Amount.AGO : rate ? Amount.EVERY : "") + values.get(0))
            .orElse(words.sense(token)),
        unit.map(values -> new BigDecimal(values.get(1))).orElse(BigDecimal.ONE),
        thing,
        thing + 1);
  }

  /** Âgée de 34 ans. */
  private boolean isAged(List<Token> tokens, Numeral numeral, Token unit) {
    boolean aged = false;
    for (int i = Math.max(0, numeral.begin() - AGED_WITHIN); i < numeral.begin(); i++) {
      aged |= words.is(Kind.AGED, tokens.get(i));
    }
    return aged && words.is(Kind.UNIT, unit);
  }

  private Optional<Counted> inFront(List<Token> tokens, Numeral numeral) {
    int name = numeral.begin() - 1;
    return token(tokens, name)
        .filter(t -> numeral.isPlain() && t.kind() == Token.Kind.CONTENT)
        .filter(t -> !words.is(Kind.ABOUT, t) && !words.is(Kind.PART, t))
        .map(
            t -> new Counted(numeral, "numbered " + t.stem(), BigDecimal.ONE, name, numeral.end()));
  }

  private boolean isNamed(List<Token> tokens, Numeral numeral) {
    return token(tokens, numeral.begin() - 1).filter(t -> words.is(Kind.LABEL, t)).isPresent();
  }

  private Mention mention(Sentence sentence, Counted counted) {
    Numeral numeral = counted.numeral();
    int rate = counted.unit().startsWith(Amount.EVERY) ? 1 : 0;
    int begin = Math.min(numeral.begin() - rate, counted.thing());
    int end = Math.max(numeral.end(), counted.end());
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(Math.min(begin, boundBegin(tokens, numeral)));
    Surroundings around = Surroundings.of(sentence, words, begin, end);
    Amount amount = amount(tokens, counted);
    return new Mention(
        sentence,
        amount,
        tokens.get(counted.thing()).text(),
        number(tokens, counted),
        first.span().cover(tokens.get(end - 1).span()),
        amount.fate().map(around::without).orElse(around));
  }

  /** At least, more than: without these the number says something else. */
  private int boundBegin(List<Token> tokens, Numeral numeral) {
    int at = numeral.begin() - 1;
    at -= token(tokens, at).filter(AmountFinder::isCurrency).isPresent() ? 1 : 0;
    int begin = numeral.begin();
    for (int i = at; i >= Math.max(0, at - BOUND_WITHIN + 1); i--) {
      Token token = tokens.get(i);
      if (bound(token).isEmpty() && !words.is(Kind.THAN, token)) {
        return begin;
      }
      begin = bound(token).isPresent() ? i : begin;
      boolean led = i > 0 && bound(token).isPresent() && words.is(Kind.THAN, tokens.get(i - 1));
      begin = led ? i - 1 : begin;
    }
    return begin;
  }

  /** Of what can be given in several units the number alone would mislead: 512 MB, 1 GB. */
  private String number(List<Token> tokens, Counted counted) {
    Token thing = tokens.get(counted.thing());
    boolean unit = counted.thing() >= counted.numeral().end() && words.is(Kind.UNIT, thing);
    return counted.numeral().number() + (unit ? " " + thing.text().replace('\u2019', '\'') : "");
  }

  private Amount amount(List<Token> tokens, Counted counted) {
    Numeral numeral = counted.numeral();
    BigDecimal low = numeral.low().multiply(counted.factor());
    BigDecimal high = numeral.high().multiply(counted.factor());
    int digits = counted.unit().startsWith("numbered ") ? 0 : numeral.digits();
    Optional<Kind> bound =
        bound(tokens, numeral)
            .or(() -> fraction(tokens, counted))
            .filter(kind -> kind != Kind.LEAST || !counted.unit().startsWith(Amount.FATE));
    if (bound.isPresent()) {
      low = bound.get() == Kind.UNDER ? BigDecimal.ZERO : low;
      high = isLeast(bound.get()) ? Amount.NO_LIMIT : high;
      if (bound.get() == Kind.ABOUT) {
        low = low.multiply(ABOUT_LOW);
        high = high.multiply(ABOUT_HIGH);
      }
    }
    return new Amount(counted.unit(), low, high, digits, counted.factor());
  }

  private static boolean isLeast(Kind bound) {
    return bound == Kind.OVER || bound == Kind.LEAST;
  }

  /** A third is meant roughly: 33 or 35 percent. */
  private Optional<Kind> fraction(List<Token> tokens, Counted counted) {
    boolean share = counted.unit().equals(Amount.PERCENT);
    return share && words.is(Kind.FRACTION, tokens.get(counted.thing()))
        ? Optional.of(Kind.ABOUT)
        : Optional.empty();
  }

  private Optional<Kind> bound(List<Token> tokens, Numeral numeral) {
    if (token(tokens, numeral.end()).filter(t -> words.is(Kind.OR, t)).isPresent()) {
      return token(tokens, numeral.end() + 1).flatMap(this::bound);
    }
    int at = numeral.begin() - 1;
    at -= token(tokens, at).filter(AmountFinder::isCurrency).isPresent() ? 1 : 0;
    for (int i = at; i >= Math.max(0, at - BOUND_WITHIN + 1); i--) {
      Optional<Kind> bound = bound(tokens.get(i));
      if (bound.isPresent() || !words.is(Kind.THAN, tokens.get(i))) {
        return bound;
      }
    }
    return Optional.empty();
  }

  private Optional<Kind> bound(Token token) {
    return List.of(Kind.ABOUT, Kind.OVER, Kind.LEAST, Kind.UNDER).stream()
        .filter(kind -> words.is(kind, token))
        .findFirst();
  }
}
