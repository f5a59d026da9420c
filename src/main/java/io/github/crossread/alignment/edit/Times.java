package io.github.crossread.alignment.edit;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells when something is a time, and when a number. */
final class Times {

  private static final Pattern DAY = Pattern.compile("[12]?\\d|3[01]");

  private Times() {}

  /** Returns whether all content words of a side say when. */
  static boolean isTime(Side side) {
    List<Token> content = side.content();
    boolean timed = content.stream().anyMatch(token -> isTimeWord(side, token) || token.isYear());
    return (timed || isDayOfMonth(side))
        && content.stream()
            .allMatch(
                token ->
                    isTimeWord(side, token)
                        || side.line().is(WordKind.BESIDE_TIME_WORDS, token)
                        || token.kind() == Token.Kind.NUMBER);
  }

  /** The number alone that stands beside a month. */
  private static boolean isDayOfMonth(Side side) {
    return !side.content().isEmpty()
        && (isMonthLike(side, side.before()) || isMonthLike(side, side.after()))
        && side.content().stream().allMatch(token -> token.kind() == Token.Kind.NUMBER);
  }

  /** A month alone, beside its day. */
  static boolean isMonthOfDay(Side side) {
    List<Token> content = side.content();
    return content.size() == 1
        && isMonthLike(side, Optional.of(content.get(0)))
        && (isDay(side.before()) || isDay(side.after()));
  }

  private static boolean isDay(Optional<Token> token) {
    return token.filter(t -> DAY.matcher(t.form()).matches()).isPresent();
  }

  private static boolean isMonthLike(Side side, Optional<Token> token) {
    return token.filter(Token::isCapitalised).filter(t -> isTimeWord(side, t)).isPresent();
  }

  private static boolean isTimeWord(Side side, Token token) {
    Set<String> timeWords = side.line().language().words(WordKind.TIME_WORDS);
    return timeWords.contains(token.form())
        || timeWords.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Returns whether a side is a number, with its multiple and sign if it has them. */
  static boolean isFigure(Side side) {
    MeasureWords measures = side.line().language().measures();
    return side.any(token -> token.kind() == Token.Kind.NUMBER)
        && side.content().stream()
            .allMatch(token -> token.kind() == Token.Kind.NUMBER || measures.isOfNumber(token));
  }
}
