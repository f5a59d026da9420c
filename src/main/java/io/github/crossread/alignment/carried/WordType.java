package io.github.crossread.alignment.carried;

import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;

/**
 * A word of content in one of its forms.
 *
 * @param language the code of the language of its article
 * @param form its normal form
 * @param stem its stem
 * @param value whether it says how many or which day: another value is another statement
 * @param exact whether no other word can stand for it: a value, or a word that says when
 * @param denies whether it turns what is said into its opposite
 */
record WordType(
    String language, String form, String stem, boolean value, boolean exact, boolean denies) {

  static WordType of(Token token, Language language) {
    boolean number = token.kind() == Token.Kind.NUMBER;
    boolean when = !number && language.words(WordKind.TIME_WORDS).contains(token.form());
    return new WordType(
        language.locale().getLanguage(),
        token.form(),
        token.stem(),
        number || (when && isDayOrMonth(token, language.measures())),
        number || when,
        language.words(WordKind.NEGATIONS).contains(token.form()));
  }

  private static boolean isDayOrMonth(Token token, MeasureWords measures) {
    return measures.isNamed(Kind.WEEKDAY, token) || measures.isNamed(Kind.MONTH, token);
  }
}
