package io.github.crossread.text.voice;

import io.github.crossread.language.KnownWords;
import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.Trait;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language by which an article says who says something. */
final class VoiceWords {

  private final Language language;
  private final Set<String> verbs;
  private final Set<String> beforeListener;
  private final Set<String> ofQuotations;
  private final Set<String> participles;
  private final Set<String> companions;
  private final Map<String, String> articles;
  private final Set<String> determiners;
  private final Set<String> possessives;
  private final Set<String> references;
  private final Set<String> media;
  private final boolean adjectivesBehind;
  private final Set<String> prepositions;
  private final Set<String> boundaries;
  private final Set<String> coordinators;
  private final Map<String, String> pronouns;
  private final Set<String> suffixes;
  private final Set<String> notFiniteAfter;
  private final Set<String> negations;
  private final Set<String> ownVoices;
  private final Set<String> nouns;
  private final Set<String> statements;
  private final Set<String> groups;
  private final Set<String> titles = new HashSet<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();
  private final MeasureWords measures;
  private final KnownWords known;
  private final boolean capitalNouns;

  VoiceWords(Language language) {
    this.language = language;
    Map<String, String> statementVerbs = language.expansions(WordKind.STATEMENT_VERBS);
    verbs = new HashSet<>(statementVerbs.keySet());
    verbs.addAll(language.reportingVerbs().verbs());
    beforeListener = withMark(statementVerbs, "before-listener");
    ofQuotations = withMark(statementVerbs, "of-quotations");
    participles = language.words(WordKind.STATEMENT_PARTICIPLES);
    companions = language.words(WordKind.VERB_COMPANIONS);
    articles = language.expansions(WordKind.ARTICLES);
    determiners = new HashSet<>(articles.keySet());
    possessives = language.words(WordKind.POSSESSIVES);
    determiners.addAll(possessives);
    references = language.words(WordKind.GROUP_REFERENCES);
    adjectivesBehind = language.has(Trait.ADJECTIVES_BEHIND);
    media = language.words(WordKind.MEDIA);
    prepositions = language.words(WordKind.PHRASE_LINKS);
    boundaries = language.words(WordKind.CLAUSE_OPENERS);
    coordinators = language.words(WordKind.COORDINATORS);
    pronouns = language.expansions(WordKind.PRONOUNS);
    suffixes = language.words(WordKind.NAME_SUFFIXES);
    notFiniteAfter = language.words(WordKind.NOT_FINITE_AFTER);
    ownVoices = language.words(WordKind.OWN_VOICES);
    negations = language.words(WordKind.NEGATIONS);
    groups = language.words(WordKind.GROUPS);
    statements = language.words(WordKind.STATEMENT_NOUNS);
    titles.addAll(language.words(WordKind.TITLES));
    titles.addAll(language.words(WordKind.ROLES));
    nouns = new HashSet<>(language.words(WordKind.SPEAKER_NOUNS));
    nouns.addAll(language.words(WordKind.ROLES));
    for (List<String> row : language.rows(WordKind.SOURCE_PHRASES)) {
      phrases.computeIfAbsent(row.get(0), first -> new ArrayList<>()).add(row);
    }
    measures = language.measures();
    known = language.known();
    capitalNouns = language.has(Trait.CAPITAL_NOUNS);
  }

  private static Set<String> withMark(Map<String, String> words, String mark) {
    return words.entrySet().stream()
        .filter(word -> word.getValue().equals(mark))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** A capital makes a name of it: {@code the United States}. */
  boolean isVerb(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && verbs.contains(lower(token))
        && (at == 0 || !token.isCapitalised() || !tokens.get(at - 1).isWord());
  }

  /** Returns whether what follows a verb is never who speaks: {@code told}. */
  boolean isBeforeListener(Token token) {
    return beforeListener.contains(lower(token));
  }

  /** Returns whether a verb says only of what is quoted that somebody says it: {@code called}. */
  boolean isOfQuotations(Token token) {
    return ofQuotations.contains(lower(token));
  }

  /** Returns whether a phrase that a source stands behind begins with a word. */
  boolean opensPhrase(Token token) {
    return phrases.containsKey(lower(token));
  }

  boolean isParticiple(Token token) {
    return participles.contains(lower(token));
  }

  /** Returns how many tokens a phrase has that the source stands behind; 0 if none is there. */
  int phraseAt(List<Token> tokens, int at) {
    for (List<String> words : phrases.getOrDefault(lower(tokens.get(at)), List.of())) {
      boolean fits = at + words.size() < tokens.size();
      for (int i = 1; fits && i < words.size(); i++) {
        fits = lower(tokens.get(at + i)).equals(words.get(i));
      }
      if (fits) {
        return words.size();
      }
    }
    return 0;
  }

  /** Returns whether the source stands before a word that says so: {@code zufolge}. */
  boolean isBehindSource(List<Token> tokens, int at) {
    return phrases.getOrDefault("~", List.of()).stream()
        .anyMatch(words -> words.get(1).equals(lower(tokens.get(at))));
  }

  /** Returns whether a word may stand between who says something and the verb. */
  boolean isCompanion(Token token) {
    return companions.contains(lower(token)) || measures.is(MeasureWords.Kind.WEEKDAY, token);
  }

  boolean isDeterminer(Token token) {
    return determiners.contains(lower(token));
  }

  boolean isArticle(Token token) {
    return articles.containsKey(lower(token));
  }

  /** Returns whether an article speaks of what is known already. */
  boolean isDefinite(Token token) {
    return lower(token).equals(articles.get(lower(token)));
  }

  boolean isPossessive(Token token) {
    return possessives.contains(lower(token));
  }

  boolean isPreposition(Token token) {
    return prepositions.contains(lower(token));
  }

  boolean isBoundary(Token token) {
    return boundaries.contains(lower(token)) || coordinators.contains(lower(token));
  }

  boolean isCoordinator(Token token) {
    return coordinators.contains(lower(token));
  }

  boolean isPronoun(Token token) {
    return pronouns.containsKey(lower(token));
  }

  /** Returns whether a pronoun stands for several. */
  boolean isOfMany(Token token) {
    return !lower(token).equals(pronouns.getOrDefault(lower(token), lower(token)));
  }

  /** Returns whether a word may follow a surname. */
  boolean isSuffix(Token token) {
    return suffixes.contains(token.form());
  }

  boolean isNegation(Token token) {
    return negations.contains(token.form());
  }

  /** Returns whether words of a label call somebody whom the outlet itself has speak. */
  boolean isOwnVoice(String label) {
    return Stream.of(label.toLowerCase(Locale.ROOT).split(" ")).anyMatch(ownVoices::contains);
  }

  boolean isNotFiniteAfter(Token token) {
    return notFiniteAfter.contains(lower(token));
  }

  /** Returns whether a word is a title or a role that stands before a name. */
  boolean isTitle(Token token) {
    return titles.contains(token.form()) || titles.contains(lower(token)) || isIn(nouns, token);
  }

  boolean isPerson(Token token) {
    return isIn(nouns, token);
  }

  boolean isGroup(Token token) {
    return isIn(groups, token);
  }

  boolean isSpeaker(Token token) {
    return isIn(nouns, token) || isIn(groups, token);
  }

  boolean isStatement(Token token) {
    return isIn(statements, token);
  }

  /** Returns whether a word is common in its language and so no name where a sentence opens. */
  boolean isCommon(Token token) {
    return known.isEmpty() || known.isCommon(lower(token));
  }

  private boolean isIn(Set<String> words, Token token) {
    return language.isIn(words, lower(token));
  }

  /** Returns whether a word may mean a group that was named: the company. */
  boolean isReference(Token token) {
    return references.contains(lower(token));
  }

  /** Returns whether a phrase names a newspaper, an agency or a channel. */
  boolean isMedium(Phrase phrase) {
    return phrase.isNamed()
        && phrase.sentence().tokens().subList(phrase.begin(), phrase.end()).stream()
            .anyMatch(token -> media.contains(lower(token)));
  }

  boolean hasAdjectivesBehind() {
    return adjectivesBehind;
  }

  boolean hasCapitalNouns() {
    return capitalNouns;
  }
}
