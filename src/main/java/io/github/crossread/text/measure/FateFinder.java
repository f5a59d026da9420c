package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells what became of those whom a number counts: {@code six dead}, {@code killing two}, {@code 84
 * people have been taken to hospital}, {@code the death toll rose to 12}.
 *
 * <p>Only of people in general, so that two such numbers are of the same people: of {@code two
 * soldiers were killed} nothing is told.
 */
final class FateFinder {

  /**
   * Those who are counted.
   *
   * @param unit their fate as a unit
   * @param thing the token that says whom or what
   * @param end the token after the last that belongs to the number
   */
  record Fated(String unit, int thing, int end) {}

  /** So far in front of a number its fate may stand, in words: killing at least another six. */
  private static final int BEFORE = 4;

  /** So far behind people their fate may stand, in words: people have since been taken to. */
  private static final int AFTER = 6;

  private static final List<Kind> BOUNDS = List.of(Kind.ABOUT, Kind.OVER, Kind.LEAST, Kind.UNDER);

  private final MeasureWords words;

  FateFinder(MeasureWords words) {
    this.words = words;
  }

  /** Returns who is counted, if it is people of one fate. */
  Optional<Fated> of(List<Token> tokens, Numeral numeral) {
    int next = numeral.end();
    if (fate(tokens, next).isPresent()) {
      return Optional.of(new Fated(unit(tokens, next), next, next + 1));
    }
    if (is(tokens, next, Kind.PEOPLE)) {
      OptionalInt before = before(tokens, numeral.begin(), true);
      return (before.isPresent() ? before : after(tokens, next + 1))
          .stream().mapToObj(at -> new Fated(unit(tokens, at), next, next + 1)).findFirst();
    }
    return isFollowed(tokens, next) ? Optional.empty() : alone(tokens, numeral);
  }

  /** Killing two; the toll rose to two on Friday. */
  private Optional<Fated> alone(List<Token> tokens, Numeral numeral) {
    OptionalInt before = before(tokens, numeral.begin(), false);
    if (before.isPresent()) {
      int at = before.getAsInt();
      return Optional.of(new Fated(unit(tokens, at), at, numeral.end()));
    }
    return toll(tokens, numeral.begin())
        .map(fate -> new Fated(Amount.FATE + fate, numeral.begin(), numeral.end()));
  }

  private String unit(List<Token> tokens, int at) {
    return Amount.FATE + fate(tokens, at).orElseThrow();
  }

  private OptionalInt before(List<Token> tokens, int begin, boolean people) {
    for (int i = begin - 1; i >= Math.max(0, begin - BEFORE); i--) {
      if (fate(tokens, i).isPresent()) {
        return OptionalInt.of(i);
      }
      if (!isOfNumber(tokens, i) && !(people && isLink(tokens.get(i)))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean isLink(Token token) {
    return token.kind() == Token.Kind.FUNCTION && !isConjunction(token);
  }

  private boolean isConjunction(Token token) {
    return words.is(Kind.AND, token) || words.is(Kind.OR, token);
  }

  /** Without people, "at" is of a number only beside "least": somebody may have died at 84. */
  private boolean isOfNumber(List<Token> tokens, int at) {
    boolean bound =
        BOUNDS.stream().anyMatch(kind -> words.is(kind, tokens.get(at)))
            || words.is(Kind.ONE, tokens.get(at));
    return bound || (words.is(Kind.THAN, tokens.get(at)) && isOfNumber(tokens, at + 1));
  }

  private OptionalInt after(List<Token> tokens, int begin) {
    for (int i = begin; i < Math.min(tokens.size(), begin + AFTER); i++) {
      Token token = tokens.get(i);
      boolean ends = token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.NUMBER;
      if (ends || isConjunction(token)) {
        return OptionalInt.empty();
      }
      if (fate(tokens, i).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<String> toll(List<Token> tokens, int begin) {
    for (int i = begin - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Optional<List<String>> toll = words.values(Kind.TOLL, token);
      if (toll.isPresent()) {
        return Optional.of(toll.get().get(0));
      }
      if (token.kind() == Token.Kind.NUMBER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A noun after the number says what it counts; the name of a day does not. */
  private boolean isFollowed(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.CONTENT
        && !words.is(Kind.WEEKDAY, tokens.get(at))
        && !words.is(Kind.MONTH, tokens.get(at));
  }

  private boolean is(List<Token> tokens, int at, Kind kind) {
    return at < tokens.size() && words.is(kind, tokens.get(at));
  }

  private Optional<String> fate(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return words
        .values(Kind.FATE, tokens.get(at))
        .filter(values -> values.size() == 1 || isBehind(tokens, at, values.get(1)))
        .map(values -> values.get(0));
  }

  private static boolean isBehind(List<Token> tokens, int at, String word) {
    return at > 0 && tokens.get(at - 1).form().equals(word);
  }
}
