package io.github.crossread.text.measure;

import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a sentence denies, and the words that say yes where others say no: confirmed, denied.
 *
 * <p>What is asked, doubted, quoted or a condition says neither; nor does a verb of saying, which
 * is denied of one thing and not of another.
 */
final class StanceFinder {

  private static final String SIDES = "/";

  /** Behind a negation: it stands before what there is none of. */
  private static final String OF_NOUN = "noun";

  /** So far behind a denial the word stands that it denies, in words: has not yet been found. */
  private static final int DENIED_WITHIN = 3;

  /** So many words of what it is about are shown behind the word. */
  private static final int SHOWN = 5;

  /** So far in front of it who or what does it is shown too, in words. */
  private static final int SUBJECT_WITHIN = 4;

  private final MeasureWords words;
  private final Set<String> negations;
  private final Set<String> refusals;
  private final Set<String> conditions;
  private final Set<String> hedges;
  private final Set<String> articles;
  private final Set<String> possessives;

  /** By each word of a side, the stance that it is. */
  private final Map<String, Stance> sides = new HashMap<>();

  private final QuotedWords quoted;

  StanceFinder(Language language, QuotedWords quoted) {
    this.quoted = quoted;
    words = language.measures();
    negations = new HashSet<>(language.words(WordKind.NEGATIONS));
    language.expansions(WordKind.NEGATIONS).entrySet().stream()
        .filter(entry -> entry.getValue().equals(OF_NOUN))
        .forEach(entry -> negations.remove(entry.getKey()));
    refusals = language.words(WordKind.REFUSALS);
    conditions = language.words(WordKind.CONDITIONS);
    hedges = language.words(WordKind.HEDGES);
    articles = language.words(WordKind.ARTICLES);
    possessives = language.words(WordKind.POSSESSIVES);
    for (List<String> row : language.rows(WordKind.OPPOSED_VERBS)) {
      int slash = row.indexOf(SIDES);
      for (int i = 0; i < row.size(); i++) {
        sides.put(row.get(i), new Stance(SIDES + row.get(0), i < slash));
      }
    }
  }

  /** Returns what a sentence denies, and what it says in a word that has an opposite, in order. */
  List<Mention> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return mentions(
        sentence,
        at -> mayTell(tokens.get(at)) && (isOpposed(tokens.get(at)) || isDenied(sentence, at)));
  }

  /** Returns where a sentence says a word without denying it. */
  List<Mention> affirmed(Sentence sentence, String stem) {
    List<Token> tokens = sentence.tokens();
    return mentions(
        sentence,
        at ->
            tokens.get(at).stem().equals(stem)
                && mayTell(tokens.get(at))
                && (at == 0 || !isOfNoun(tokens.get(at - 1)))
                && !isDenied(sentence, at));
  }

  private List<Mention> mentions(Sentence sentence, Predicate<Integer> which) {
    List<Token> tokens = sentence.tokens();
    List<Mention> mentions = new ArrayList<>();
    boolean[] inQuotation = quoted.of(sentence);
    boolean asks = tokens.stream().anyMatch(token -> token.form().equals("?"));
    for (int i = 0; i < tokens.size() && !asks; i++) {
      if (!inQuotation[i] && which.test(i) && !isOpen(tokens, i)) {
        mentions.add(mention(sentence, i));
      }
    }
    return mentions;
  }

  private boolean mayTell(Token token) {
    return token.kind() == Token.Kind.CONTENT
        && !token.isCapitalised()
        && (isOpposed(token) || !words.is(Kind.LIGHT, token))
        && !Surroundings.isOfMeasure(token, words)
        && !negations.contains(token.form())
        && !refusals.contains(token.form());
  }

  private boolean isOpposed(Token token) {
    return sides.containsKey(token.form());
  }

  private boolean isDenied(Sentence sentence, int at) {
    return denial(sentence.tokens(), at).isPresent();
  }

  /** Returns where the word stands that denies another, if one does. */
  private Optional<Integer> denial(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - DENIED_WITHIN); i--) {
      Token token = tokens.get(i);
      if (denies(tokens, i)) {
        return i + 1 < at && isOnly(tokens.get(i + 1)) ? Optional.empty() : Optional.of(i);
      }
      if (token.kind() == Token.Kind.MARK || isOfNoun(token) || mayTell(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A refusal denies a verb, with a word between them: a failed attempt denies nothing. */
  private boolean denies(List<Token> tokens, int at) {
    boolean refuses =
        refusals.contains(tokens.get(at).form())
            && at + 1 < tokens.size()
            && tokens.get(at + 1).kind() == Token.Kind.FUNCTION;
    return refuses || negations.contains(tokens.get(at).form());
  }

  /** Behind an article or a possessive stands a noun. */
  private boolean isOfNoun(Token token) {
    return articles.contains(token.form()) || possessives.contains(token.form());
  }

  /** What is not only so is so. */
  private boolean isOnly(Token token) {
    return words.is(Kind.MODAL, token);
  }

  private boolean isOpen(List<Token> tokens, int at) {
    boolean inClause = true;
    for (int i = at - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      inClause &= token.kind() != Token.Kind.MARK;
      if (conditions.contains(token.form()) || (inClause && hedges.contains(token.form()))) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    Optional<Integer> denial = denial(tokens, at);
    Stance said = sides.getOrDefault(token.form(), new Stance(token.stem(), true));
    int begin = denial.orElse(at);
    Span span = tokens.get(subject(tokens, begin)).span().cover(tokens.get(end(tokens, at)).span());
    return new Mention(
        sentence,
        new Stance(said.what(), said.yes() != denial.isPresent()),
        "",
        sentence.text().substring(span.begin(), span.end()),
        span,
        Surroundings.of(sentence, words, begin, at + 1));
  }

  /** Returns where the last word of content in front stands, if it is near. */
  private int subject(List<Token> tokens, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - SUBJECT_WITHIN); i--) {
      if (tokens.get(i).kind() == Token.Kind.CONTENT && !words.is(Kind.MODAL, tokens.get(i))) {
        return i;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return begin;
      }
    }
    return begin;
  }

  private static int end(List<Token> tokens, int at) {
    int end = at;
    while (end + 1 < Math.min(tokens.size(), at + 1 + SHOWN)
        && tokens.get(end + 1).kind() != Token.Kind.MARK) {
      end++;
    }
    return end;
  }
}
