package io.github.crossread.alignment.edit;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.name.Acronym;
import io.github.crossread.text.token.Slip;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells words that are the same in another form from words that only look so. */
final class SameWords {

  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_COMPOUND = 6;

  /** The least number of letters that a word for a person has before its ending. */
  private static final int SHORTEST_OF_PERSON = 3;

  /** How the list of endings names that there is none. */
  private static final String NO_ENDING = "-";

  /** Forms of one word have the first letters of their endings in common: study, studying. */
  private static final int LONGEST_ENDING = 3;

  /** A name of four letters or more, and the vowels at its end. */
  private static final Pattern PLACE = Pattern.compile("(\\p{L}{3,}?)([aeioy]{0,2})");

  private SameWords() {}

  /**
   * Returns whether two are forms of one word: technology, technologies; spokesman, spokesperson. A
   * spokesman and a spokeswoman are two people.
   */
  static boolean isInflection(Token a, Token b, Language language) {
    return !a.form().equals(b.form())
        && (isOfStem(a, b, language) || isOfPerson(a, b, language) || isOfPerson(b, a, language))
        && a.kind() == Token.Kind.CONTENT;
  }

  /** The stem alone makes one of operation and operator: the endings have to be of one word. */
  private static boolean isOfStem(Token a, Token b, Language language) {
    List<List<String>> endings = language.rows(WordKind.INFLECTIONS);
    return a.stem().equals(b.stem())
        && (endings.isEmpty() || isOfEndings(a.form(), b.form(), endings));
  }

  private static boolean isOfEndings(String one, String other, List<List<String>> endings) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return IntStream.rangeClosed(Math.max(0, same - LONGEST_ENDING), same)
        .anyMatch(
            from ->
                endings.stream()
                    .anyMatch(row -> isEnding(one, from, row) && isEnding(other, from, row)));
  }

  /** Whether what follows is an ending, behind the last letter once more if it is doubled. */
  private static boolean isEnding(String word, int from, List<String> endings) {
    String rest = word.substring(from);
    boolean doubled = from > 0 && rest.length() > 1 && rest.charAt(0) == word.charAt(from - 1);
    return endings.contains(rest.isEmpty() ? NO_ENDING : rest)
        || (doubled && endings.contains(rest.substring(1)));
  }

  private static boolean isOfPerson(Token one, Token other, Language language) {
    return language.rows(WordKind.PERSON_ENDINGS).stream()
        .filter(endings -> one.form().endsWith(endings.get(0)))
        .anyMatch(endings -> isOfPerson(one.form(), other.form(), endings));
  }

  private static boolean isOfPerson(String one, String other, List<String> endings) {
    int length = one.length() - endings.get(0).length();
    return length >= SHORTEST_OF_PERSON
        && other.startsWith(one.substring(0, length))
        && endings.subList(1, endings.size()).contains(other.substring(length));
  }

  /**
   * Returns whether two are one name in two spellings: Vladivostok, Vladisvostok. Both are
   * capitalised and have six letters or more, a slip makes the one of the other, neither begins the
   * other, as Korea does Korean, and not both are words of the dictionary.
   */
  static boolean isNameSpelling(Token a, Token b, Language language) {
    String one = a.form();
    String other = b.form();
    return a.isCapitalised()
        && b.isCapitalised()
        && Math.min(one.length(), other.length()) >= SHORTEST_NAME
        && !one.equals(other)
        && !one.startsWith(other)
        && !other.startsWith(one)
        && one.charAt(0) == other.charAt(0)
        && !(language.known().isCommon(one) && language.known().isCommon(other))
        && Slip.between(one, other).isPresent();
  }

  /**
   * Returns whether one is the name of a place and the other who or what is from there: Russia,
   * Russian; Japan, Japanese; Ukraine, Ukrainian; Iraq, Iraqi. The name may lose one or two vowels
   * at its end before the ending.
   */
  static boolean isOfPlace(Token a, Token b, Language language) {
    return a.isCapitalised()
        && b.isCapitalised()
        && (isFrom(a.form(), b.form(), language) || isFrom(b.form(), a.form(), language));
  }

  private static boolean isFrom(String place, String adjective, Language language) {
    Matcher name = PLACE.matcher(place);
    return name.matches()
        && IntStream.rangeClosed(0, name.group(2).length())
            .mapToObj(lost -> place.substring(0, place.length() - lost))
            .filter(adjective::startsWith)
            .map(root -> adjective.substring(root.length()))
            .anyMatch(language.words(WordKind.PLACE_ENDINGS)::contains);
  }

  /** Returns whether a word is made of the initials of several: RNC, KCNA. */
  static boolean isAcronym(Token one, Side several) {
    Optional<String> letters = Acronym.letters(one);
    return letters.isPresent()
        && several.all(Token::isWord)
        && Acronym.initials(several.wordTokens()).equals(letters);
  }

  /** Returns whether a word is several written together: counteroffensive, counter-offensive. */
  static boolean isCompound(Token one, Side several) {
    int told = 0;
    for (Token token : several.tokens()) {
      boolean goesOn = token.isWord() && one.form().startsWith(token.form(), told);
      if (!goesOn && !token.form().equals("-")) {
        return false;
      }
      told += goesOn ? token.form().length() : 0;
    }
    return told == one.form().length() && told >= SHORTEST_COMPOUND;
  }
}
