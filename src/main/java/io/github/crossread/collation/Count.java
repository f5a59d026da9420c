package io.github.crossread.collation;

import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number in a sentence, and what it counts.
 *
 * @param unit what is counted, in a form in which two sentences can be compared
 * @param number the number in digits, and its multiple if it has one
 * @param quantity its value, if it can be read
 * @param counted the word or currency sign that tells what is counted, as printed
 * @param words where all of it stands, in chars of the sentence's text
 * @param context the stems of the content words beside it
 */
record Count(
    String unit,
    String number,
    Optional<Quantity> quantity,
    String counted,
    Span words,
    Set<String> context) {

  /** Much is counted in these, so the words beside the number have to agree too. */
  private static final Set<String> UNSPECIFIC =
      Set.of(
          "percent",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minut",
          "second",
          "am",
          "pm",
          "time",
          "meter",
          "kilomet",
          "centimet",
          "mile",
          "foot",
          "inch",
          "kilogram",
          "ton",
          "pound",
          "dollar",
          "euro");

  private static final Set<String> LINKS = Set.of("to", "-", "or", "and");

  /** How many content words on either side are beside a number. */
  private static final int BESIDE = 2;

  /** Returns the numbers of a sentence that have something they count, in order. */
  static List<Count> of(Sentence sentence) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).kind() == Token.Kind.NUMBER && !isOfSeveral(sentence, i)) {
        at(sentence, i).ifPresent(counts::add);
      }
    }
    return counts;
  }

  /** A range has two numbers, and "two of the three" a part and a whole: which one is meant? */
  private static boolean isOfSeveral(Sentence sentence, int at) {
    return isLinked(sentence, at + 1) || isLinked(sentence, at - 1) || isPartOf(sentence, at);
  }

  private static boolean isLinked(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return at > 0
        && at + 1 < tokens.size()
        && LINKS.contains(tokens.get(at).form())
        && tokens.get(at - 1).kind() == Token.Kind.NUMBER
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
  }

  private static boolean isOf(Token token) {
    return token.form().equals("of");
  }

  private static boolean isPartOf(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    boolean part =
        (at + 1 < tokens.size() && isOf(tokens.get(at + 1)))
            || (at + 3 < tokens.size()
                && isOf(tokens.get(at + 2))
                && tokens.get(at + 3).kind() == Token.Kind.NUMBER);
    boolean whole =
        tokens.subList(Math.max(0, at - 3), at).stream().anyMatch(Count::isOf)
            && tokens.subList(Math.max(0, at - 4), at).stream()
                .anyMatch(t -> t.kind() == Token.Kind.NUMBER);
    return part || whole;
  }

  private static Optional<Count> at(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int last = at + 1 < tokens.size() && isMultiple(tokens.get(at + 1)) ? at + 1 : at;
    String multiple = last > at ? tokens.get(last).form() : "";
    String number = (tokens.get(at).form() + " " + multiple).strip();
    Optional<Count> money = Optional.empty();
    if (at > 0 && isCurrency(tokens.get(at - 1))) {
      money = Optional.of(count(sentence, number, tokens.get(at - 1), at - 1, last));
    }
    int thing = last + 1;
    return money.or(
        () ->
            thing < tokens.size() && tokens.get(thing).kind() == Token.Kind.CONTENT
                ? Optional.of(count(sentence, number, tokens.get(thing), at, thing))
                : Optional.empty());
  }

  private static boolean isMultiple(Token token) {
    return Quantity.isMultiple(token.form());
  }

  private static boolean isCurrency(Token token) {
    return Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private static Count count(Sentence sentence, String number, Token thing, int first, int last) {
    List<Token> tokens = sentence.tokens();
    Span words = tokens.get(first).span().cover(tokens.get(last).span());
    Set<String> context = new HashSet<>();
    addContent(context, tokens.subList(last + 1, tokens.size()));
    List<Token> before = new ArrayList<>(tokens.subList(0, first));
    Collections.reverse(before);
    addContent(context, before);
    String[] parts = number.split(" ", 2);
    String multiple = parts.length > 1 ? parts[1] : "";
    return new Count(
        Quantity.baseUnit(thing.stem()),
        number,
        Quantity.of(parts[0], multiple, thing.stem()),
        thing.text(),
        words,
        context);
  }

  private static void addContent(Set<String> context, List<Token> tokens) {
    tokens.stream()
        .filter(token -> token.kind() == Token.Kind.CONTENT)
        .limit(BESIDE)
        .map(Token::stem)
        .forEach(context::add);
  }

  /** Returns whether two give the same number, as far as can be told. */
  boolean agrees(Count other) {
    return number.equals(other.number)
        || quantity.isEmpty()
        || other.quantity.isEmpty()
        || quantity.get().agrees(other.quantity.get());
  }

  /** Returns whether two surely count the same thing. */
  boolean isOfSame(Count other) {
    boolean specific = !UNSPECIFIC.contains(unit) && Character.isLetter(unit.codePointAt(0));
    return unit.equals(other.unit)
        && (specific || context.stream().anyMatch(other.context::contains));
  }
}
