package io.github.crossread.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The words of a language that tell what a difference between two sentences is about; lists in
 * files beside this class, empty for a language without them.
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

  /** Read once a language: immutable, and the same for every set. */
  private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

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
    return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), Lexicon::read);
  }

  private static Lexicon read(String code) {
    Set<String> attributions =
        new HashSet<>(Language.of(Locale.forLanguageTag(code)).reportingVerbs());
    attributions.addAll(Language.firstWords("attributions_" + code + ".txt"));
    return new Lexicon(
        attributions,
        Language.firstWords("hedges_" + code + ".txt"),
        Language.firstWords("time_words_" + code + ".txt"),
        Language.firstWords("titles_" + code + ".txt"),
        Language.firstWords("roles_" + code + ".txt"),
        Language.firstWords("groups_" + code + ".txt"),
        Language.firstWords("not_acting_" + code + ".txt"),
        Language.firstWords("not_finite_after_" + code + ".txt"),
        SpellingVariants.of(Locale.forLanguageTag(code))::isKnown);
  }
}
