package io.github.crossread.alignment.edit;

import io.github.crossread.language.Trait;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where a changed stretch says who is the source: a clause with a finite reporting verb
 * outside quotation marks, or with "according to" and "citing".
 */
final class Attributions {

  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "\"", "(", ")", "-", ".");

  private static final Set<String> STATEMENT_MARKS = Set.of(":", "\"");

  /** More content words than these after the verb are what it reports. */
  private static final int MOST_BEHIND_VERB = 2;

  /** So few content words may stand against an attribution without being one. */
  static final int MOST_WORDS_BESIDE = 0;

  private static final int MOST_WORDS = 12;

  private Attributions() {}

  /** Returns whether the content words of a side are an attribution and nothing else. */
  static boolean isAttribution(Side side) {
    return find(side).filter(part -> part.content().size() == side.content().size()).isPresent();
  }

  /**
   * Returns whether a side names who said something: beside a reporting verb, outside quotation
   * marks, in a sentence that quotes.
   */
  static boolean isSpeaker(Side side) {
    boolean besideVerb =
        (side.begin() > 0 && isAttributing(side.line(), side.begin() - 1))
            || (side.end() < side.line().size() && isAttributing(side.line(), side.end()));
    return side.hasContent()
        && besideVerb
        && side.line().places().anyMatch(side.line()::isQuoted)
        && IntStream.range(side.begin(), side.end()).noneMatch(side.line()::isQuoted);
  }

  /** Returns the stretches with attributions apart from what else is changed. */
  static List<Stretch> apart(List<Stretch> stretches) {
    return stretches.stream().flatMap(stretch -> parts(stretch).stream()).toList();
  }

  private static List<Stretch> parts(Stretch stretch) {
    Optional<Side> base = find(stretch.base());
    Optional<Side> text = find(stretch.text());
    if (!stretch.isChanged() || (base.isEmpty() && text.isEmpty())) {
      return List.of(stretch);
    }
    Side inBase =
        base.orElseGet(() -> opposite(stretch.base(), stretch.text(), text.orElseThrow()));
    Side inText =
        text.orElseGet(() -> opposite(stretch.text(), stretch.base(), base.orElseThrow()));
    List<Stretch> parts = new ArrayList<>();
    add(parts, before(stretch.base(), inBase), before(stretch.text(), inText));
    add(parts, inBase, inText);
    add(parts, after(stretch.base(), inBase), after(stretch.text(), inText));
    return parts;
  }

  /**
   * Where one side has no attribution, it stands against the larger rest of the other; against the
   * attribution only if it is hardly anything and there is no rest.
   */
  private static Side opposite(Side side, Side other, Side attribution) {
    int before = before(other, attribution).content().size();
    int after = after(other, attribution).content().size();
    boolean few = side.content().size() <= MOST_WORDS_BESIDE;
    if (!side.hasContent() || (few && before + after == 0)) {
      return side;
    }
    return before >= after ? side.part(side.end(), side.end()) : side.none();
  }

  private static Side before(Side side, Side part) {
    return side.part(side.begin(), part.begin());
  }

  private static Side after(Side side, Side part) {
    return side.part(part.end(), side.end());
  }

  private static void add(List<Stretch> parts, Side base, Side text) {
    if (!base.isEmpty() || !text.isEmpty()) {
      parts.addAll(WordDiff.peeled(Stretch.changed(base, text)));
    }
  }

  /** Returns the first attribution of a side. */
  static Optional<Side> find(Side side) {
    for (int i = side.begin(); i < side.end(); i++) {
      if (isAttributing(side.line(), i)) {
        return Optional.of(clause(side, i)).filter(part -> part.wordTokens().size() <= MOST_WORDS);
      }
    }
    return Optional.empty();
  }

  private static boolean isAttributing(SentenceWords line, int at) {
    Token token = line.token(at);
    if (!line.isAttributing(token) || line.isQuoted(at) || (at > 0 && token.isCapitalised())) {
      return false;
    }
    boolean finite =
        at == 0
            ? line.is(WordKind.SOURCES, token)
            : !line.is(WordKind.NOT_FINITE_AFTER, line.token(at - 1)) && !isParticiple(line, at);
    // "Citing his health" gives a reason, no source.
    boolean reason = at + 1 < line.size() && line.is(WordKind.POSSESSIVES, line.token(at + 1));
    return finite && !reason && !isNoun(line, at);
  }

  /** A word that is a noun too is a verb beside its subject, or where a statement follows. */
  private static boolean isNoun(SentenceWords line, int at) {
    return line.is(WordKind.VERBS_AS_NOUNS, line.token(at))
        && !(at > 0 && isSubject(line, line.token(at - 1)))
        && !(at + 1 < line.size() && opensStatement(line, line.token(at + 1)));
  }

  private static boolean isSubject(SentenceWords line, Token token) {
    return token.isCapitalised() || line.is(WordKind.PRONOUNS, token);
  }

  private static boolean opensStatement(SentenceWords line, Token token) {
    return line.is(WordKind.STATEMENT_OPENERS, token) || STATEMENT_MARKS.contains(token.form());
  }

  /**
   * A verb after a preposition and its noun says something of the noun where its clause has no
   * subject or another verb of saying: in a video posted online; officials in Loft said.
   */
  private static boolean isParticiple(SentenceWords line, int at) {
    int noun = at;
    while (noun > 0 && isOfNoun(line, noun - 1)) {
      noun--;
    }
    if (noun == at || noun == 0 || !line.is(WordKind.PREPOSITIONS, line.token(noun - 1))) {
      return false;
    }
    int begin = noun - 1;
    boolean said = false;
    boolean subject = false;
    while (begin > 0 && !CLAUSE_MARKS.contains(line.token(begin - 1).form())) {
      begin--;
      said |= line.isAttributing(line.token(begin));
      subject |= line.token(begin).isContent();
    }
    return said || !subject;
  }

  private static boolean isOfNoun(SentenceWords line, int at) {
    return line.token(at).isContent() || line.is(WordKind.ARTICLES, line.token(at));
  }

  /** From the mark before the verb to the mark after it, or to the verb if it has an object. */
  private static Side clause(Side side, int verb) {
    int begin = verb;
    while (isVerb(side, verb) && begin > side.begin() && !isClauseStart(side, begin - 1)) {
      begin--;
    }
    int end = verb + 1;
    while (end < side.end()
        && !isClauseMark(side, end)
        && !isStatementOpener(side, end - 1)
        && !isBehindSource(side, verb, end)) {
      end++;
    }
    Side behind = side.part(verb + 1, end);
    boolean inverted = begin == verb && begin > side.begin();
    boolean reports = behind.content().size() > MOST_BEHIND_VERB && isVerb(side, verb) && !inverted;
    boolean opens = begin == side.begin() && end < side.end() && isComma(side, end);
    int marked = begin > side.begin() && isComma(side, begin - 1) ? begin - 1 : begin;
    return side.part(marked, reports ? verb + 1 : opens ? end + 1 : end);
  }

  /**
   * Where nouns have capitals, the verb ends the source without a comma: laut der Feuerwehr
   * brannte.
   */
  private static boolean isBehindSource(Side side, int verb, int at) {
    Token token = side.line().token(at);
    return !isVerb(side, verb)
        && side.line().language().has(Trait.CAPITAL_NOUNS)
        && token.kind() == Token.Kind.CONTENT
        && !token.isCapitalised()
        && side.part(verb + 1, at).content().stream().anyMatch(Token::isCapitalised);
  }

  /** "According to" and "citing" have no object but the source. */
  private static boolean isVerb(Side side, int at) {
    return !side.line().is(WordKind.SOURCES, side.line().token(at));
  }

  private static boolean isClauseStart(Side side, int at) {
    return isClauseMark(side, at) || side.line().is(WordKind.CONJUNCTIONS, side.line().token(at));
  }

  private static boolean isClauseMark(Side side, int at) {
    return CLAUSE_MARKS.contains(side.line().token(at).form());
  }

  private static boolean isStatementOpener(Side side, int at) {
    return side.line().is(WordKind.STATEMENT_OPENERS, side.line().token(at));
  }

  private static boolean isComma(Side side, int at) {
    return side.line().token(at).form().equals(",");
  }
}
