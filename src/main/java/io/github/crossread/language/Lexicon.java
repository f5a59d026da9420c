package io.github.crossread.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a language that tell what a difference between two sentences is about; lists of its
 * folder, empty for a language without them.
 *
 * @param attributions words that give a statement to somebody, in lower case
 * @param hedges words that make a statement less sure, in lower case
 * @param timeWords words that say when, in lower case
 * @param titles what stands before a name, in lower case, without a stop
 * @param roles what a person is called before the name without being a title, in lower case
 * @param groups what a name may end in that is no person's, in lower case
 * @param notActing words behind which a name is not who acts, in lower case
 * @param notFiniteAfter words behind which a verb that attributes a statement is none, in lower
 *     case
 * @param dictionary whether a lower-case word is in the dictionary; no word is where there is none
 */
public record Lexicon(
    Set<String> attributions,
    Set<String> hedges,
    Set<String> timeWords,
    Set<String> titles,
    Set<String> roles,
    Set<String> groups,
    Set<String> notActing,
    Set<String> notFiniteAfter,
    Predicate<String> dictionary) {

  /** Copies the lists. */
  public Lexicon {
    attributions = Set.copyOf(attributions);
    hedges = Set.copyOf(hedges);
    timeWords = Set.copyOf(timeWords);
    titles = Set.copyOf(titles);
    roles = Set.copyOf(roles);
    groups = Set.copyOf(groups);
    notActing = Set.copyOf(notActing);
    notFiniteAfter = Set.copyOf(notFiniteAfter);
  }

  /** Returns the words of a language; region and script are not looked at. */
  public static Lexicon of(Locale locale) {
    return Language.of(locale).lexicon();
  }

  static Lexicon read(LanguageFolder folder) {
    return new Lexicon(
        folder.attributions.get(),
        folder.words(WordKind.HEDGES),
        folder.words(WordKind.TIME_WORDS),
        folder.words(WordKind.TITLES),
        folder.words(WordKind.ROLES),
        folder.words(WordKind.GROUPS),
        folder.words(WordKind.NOT_ACTING),
        folder.words(WordKind.NOT_FINITE_AFTER),
        folder.known.get()::isCommon);
  }
}
