package io.github.crossread.alignment.edit;

import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;
import java.util.Optional;

/** Tells a name that is printed in two forms: Mr. Steele, Michael Steele. */
final class NameForms {

  private NameForms() {}

  /**
   * Returns whether the two sides differ only in titles, initials and the first name before a
   * surname that is kept, or in what follows it. Another first name is another person.
   */
  static boolean isForm(Variation change) {
    return change.any(Token::isWord)
        && (change.bothSides(NameForms::standsBeforeName) || change.bothSides(NameForms::isSuffix))
        && !haveTwoFirstNames(change);
  }

  private static boolean standsBeforeName(Side side) {
    Optional<Token> surname = side.after().filter(Token::isCapitalised).filter(Token::isWord);
    return surname.isPresent()
        && side.all(token -> isPartOfName(side.line(), token, surname.get()));
  }

  private static boolean isPartOfName(SentenceWords line, Token token, Token surname) {
    return isTitle(line, token)
        || token.form().equals(".")
        || (token.isInitial() && token.kind() != Token.Kind.MARK)
        || line.people().isFirstName(token.form(), surname.form());
  }

  private static boolean isTitle(SentenceWords line, Token token) {
    return token.isCapitalised()
        && line.language().words(WordKind.TITLES).contains(token.form().replace(".", ""));
  }

  private static boolean isSuffix(Side side) {
    return side.before().filter(Token::isCapitalised).isPresent()
        && side.all(
            token -> token.form().equals(",") || side.line().is(WordKind.NAME_SUFFIXES, token));
  }

  private static boolean haveTwoFirstNames(Variation change) {
    return change.bothSides(side -> side.any(token -> isFirstName(side, token)))
        && change.base().wordTokens().size() == 1
        && change.text().wordTokens().size() == 1;
  }

  private static boolean isFirstName(Side side, Token token) {
    return !isTitle(side.line(), token) && !token.isInitial();
  }
}
