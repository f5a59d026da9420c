package io.github.crossread.alignment.edit;

import io.github.crossread.text.token.Token;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in what two prints of the same words differ, and whether they are the same words at all. */
final class StyleForms {

  private static final Pattern STOP_OF_A_WORD = Pattern.compile("(?<=\\p{L})\\.");

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

  private static final int MOST_KEPT_OF_NAME = 3;

  private StyleForms() {}

  /** Returns what the two sides differ in if they are the same words, else nothing. */
  static Optional<StyleForm> of(Variation change) {
    Side base = change.base();
    Side text = change.text();
    if (change.all(token -> !token.isWord())) {
      return Optional.of(StyleForm.TYPOGRAPHY);
    }
    List<Token> before = base.wordTokens();
    List<Token> after = text.wordTokens();
    if (areSame(before, after)) {
      return Optional.of(ofEqual(base, text));
    }
    if (isOneAndSeveral(change, SameWords::isAcronym)
        || isAcronymWithKept(base, text)
        || isAcronymWithKept(text, base)) {
      return Optional.of(StyleForm.ABBREVIATION);
    }
    if (isOneAndSeveral(change, SameWords::isCompound)) {
      return Optional.of(StyleForm.SPELLING);
    }
    if (before.size() == 1
        && after.size() == 1
        && SameWords.isNameSpelling(before.get(0), after.get(0), base.line().language())) {
      return Optional.of(StyleForm.NAME_SPELLING);
    }
    if (withoutStops(base).equals(withoutStops(text))) {
      return Optional.of(StyleForm.TYPOGRAPHY);
    }
    if (isSameAbbreviation(base, text)) {
      return Optional.of(StyleForm.CASE);
    }
    return NameForms.isForm(change) ? Optional.of(StyleForm.NAME_FORM) : Optional.empty();
  }

  private interface OneAndSeveral {
    boolean test(Token one, Side several);
  }

  private static boolean isOneAndSeveral(Variation change, OneAndSeveral rule) {
    return isOneAndSeveral(change.base(), change.text(), rule)
        || isOneAndSeveral(change.text(), change.base(), rule);
  }

  private static boolean isOneAndSeveral(Side one, Side several, OneAndSeveral rule) {
    List<Token> words = one.wordTokens();
    return words.size() == 1 && several.wordTokens().size() > 1 && rule.test(words.get(0), several);
  }

  /** KCNA for "Korean Central" where "News Agency" stands after both. */
  private static boolean isAcronymWithKept(Side one, Side several) {
    if (one.wordTokens().size() != 1 || several.isEmpty()) {
      return false;
    }
    int last = Math.min(several.line().size(), several.end() + MOST_KEPT_OF_NAME);
    return IntStream.rangeClosed(several.end() + 1, last)
        .anyMatch(
            end ->
                SameWords.isAcronym(one.wordTokens().get(0), several.part(several.begin(), end)));
  }

  private static boolean areSame(List<Token> before, List<Token> after) {
    return before.size() == after.size()
        && IntStream.range(0, before.size())
            .allMatch(i -> RunDiff.isSame(before.get(i), after.get(i)));
  }

  /** Two sides equal in normal form: the first that fits, from the mark to the word. */
  private static StyleForm ofEqual(Side base, Side text) {
    if ((base.any(StyleForms::isNumber) || text.any(StyleForms::isNumber))
        && !lowerCase(base).equals(lowerCase(text))) {
      return StyleForm.NUMBER_FORM;
    }
    if (isHyphenatedName(base) || isHyphenatedName(text)) {
      return StyleForm.NAME_FORM;
    }
    if (lowerCase(base).equals(lowerCase(text))) {
      return StyleForm.CASE;
    }
    if (letters(base).equals(letters(text))) {
      return StyleForm.TYPOGRAPHY;
    }
    return isShortened(base, text) || isShortened(text, base)
        ? StyleForm.ABBREVIATION
        : StyleForm.SPELLING;
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER || Character.isDigit(token.text().codePointAt(0));
  }

  /** "-un" after "Jong": the name is written Jong-un and Jong Un. */
  private static boolean isHyphenatedName(Side side) {
    return !side.isEmpty()
        && side.tokens().get(0).form().equals("-")
        && side.tokens().size() > 1
        && side.before().filter(Token::isCapitalised).isPresent();
  }

  private static boolean isShortened(Side one, Side other) {
    String printed = printed(one);
    return printed.endsWith(".")
        || printed.indexOf('\'') >= 0
        || printed.indexOf('’') >= 0
        || letters(one).length() * 2 <= letters(other).length();
  }

  private static String printed(Side side) {
    return side.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** Fig. and fig., of which the one is an abbreviation and the other a word and a stop. */
  private static boolean isSameAbbreviation(Side base, Side text) {
    return printed(base).endsWith(".")
        && withoutBlanks(lowerCase(base)).equals(withoutBlanks(lowerCase(text)));
  }

  private static String withoutBlanks(String printed) {
    return printed.replace(" ", "");
  }

  /** St. and St; the stop of 2.1 says something. */
  private static String withoutStops(Side side) {
    return STOP_OF_A_WORD.matcher(printed(side)).replaceAll("");
  }

  private static String lowerCase(Side side) {
    return side.line().language().lowerCase(printed(side));
  }

  private static String letters(Side side) {
    return NO_LETTER_OR_DIGIT
        .matcher(Normalizer.normalize(lowerCase(side), Normalizer.Form.NFC))
        .replaceAll("");
  }
}
