package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words around a number or time in its clause.
 *
 * @param beside the stems of the content words next to it, at most {@value #BESIDE} on either side
 * @param after the stems of those of them that stand after it
 * @param clause the stems of the lower-case content words of its clause
 * @param names the stems of the capitalised words of its clause that stand before it
 * @param part whether a word beside it says that it counts a part, a rest or a sum
 * @param told whether a verb that says little stands next to it, such as one of saying: said
 *     Tuesday
 * @param happened whether a word of its clause says that something happened
 * @param lost whether a word next to it says that it was lost
 * @param near how near the content words of its sentence stand, by their stems: 1 next to it, then
 *     less
 */
public record Surroundings(
    Set<String> beside,
    Set<String> after,
    Set<String> clause,
    Set<String> names,
    boolean part,
    boolean told,
    boolean happened,
    boolean lost,
    Map<String, Double> near) {

  private static final int BESIDE = 2;

  /** So far from a number a word such as "another" or "total" says something of it, in words. */
  private static final int NEAR = 2;

  /** No clause goes further on either side, in tokens; a list without a mark may. */
  private static final int FURTHEST = 60;

  /** Copies the sets. */
  public Surroundings {
    beside = Set.copyOf(beside);
    after = Set.copyOf(after);
    clause = Set.copyOf(clause);
    names = Set.copyOf(names);
    near = Collections.unmodifiableMap(new TreeMap<>(near));
  }

  /** Returns what stands around the tokens from {@code begin} to before {@code end}. */
  static Surroundings of(Sentence sentence, MeasureWords words, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    List<Token> before = new ArrayList<>(clauseBefore(tokens, begin));
    List<Token> after = clauseAfter(tokens, end);
    Set<String> names = stems(names(sentence, before, words), words);
    Collections.reverse(before);
    Set<String> beside = new HashSet<>(stems(nearest(untimed(before, words)), words));
    Set<String> behind = stems(nearest(untimed(after, words)), words);
    beside.addAll(behind);
    Set<String> clause = new HashSet<>(stems(common(before, words), words));
    clause.addAll(stems(common(after, words), words));
    List<Token> near = new ArrayList<>(before.subList(0, Math.min(NEAR, before.size())));
    near.addAll(after.subList(0, Math.min(NEAR, after.size())));
    return new Surroundings(
        beside,
        behind,
        clause,
        names,
        near.stream().anyMatch(token -> words.is(Kind.PART, token)),
        isTold(tokens, words, begin, end),
        Stream.concat(before.stream(), after.stream())
            .anyMatch(token -> words.is(Kind.HAPPENED, token)),
        near.stream().anyMatch(token -> words.is(Kind.LOSS, token)),
        new Nearness(words).of(tokens, begin, end));
  }

  /** Returns these without a word, which then says nothing of what two have in common. */
  Surroundings without(String stem) {
    Map<String, Double> others = new TreeMap<>(near);
    others.remove(stem);
    return new Surroundings(
        without(beside, stem),
        without(after, stem),
        without(clause, stem),
        names,
        part,
        told,
        happened,
        lost,
        others);
  }

  private static Set<String> without(Set<String> stems, String stem) {
    return stems.stream().filter(other -> !other.equals(stem)).collect(Collectors.toSet());
  }

  private static boolean isTold(List<Token> tokens, MeasureWords words, int begin, int end) {
    boolean link = begin > 1 && tokens.get(begin - 1).kind() == Token.Kind.FUNCTION;
    int before = link ? begin - 2 : begin - 1;
    return (before >= 0 && words.is(Kind.LIGHT, tokens.get(before)))
        || (end < tokens.size() && words.is(Kind.LIGHT, tokens.get(end)));
  }

  private static List<Token> clauseBefore(List<Token> tokens, int begin) {
    int from = begin;
    while (from > Math.max(0, begin - FURTHEST) && !isClauseMark(tokens, from - 1)) {
      from--;
    }
    return tokens.subList(from, begin);
  }

  private static List<Token> clauseAfter(List<Token> tokens, int end) {
    int to = end;
    while (to < Math.min(tokens.size(), end + FURTHEST) && !isClauseMark(tokens, to)) {
      to++;
    }
    return tokens.subList(Math.min(end, to), to);
  }

  /** A hyphen inside a word ends no clause, nor does the dateline belong to one. */
  private static boolean isClauseMark(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean mark = token.kind() == Token.Kind.MARK && !token.form().equals("'");
    boolean inWord =
        token.form().equals("-")
            && at > 0
            && tokens.get(at - 1).span().end() == token.span().begin();
    return token.kind() == Token.Kind.DATELINE || (mark && !inWord);
  }

  private static List<Token> untimed(List<Token> tokens, MeasureWords words) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.CONTENT && !isOfMeasure(token, words))
        .toList();
  }

  private static List<Token> common(List<Token> tokens, MeasureWords words) {
    return untimed(tokens, words).stream()
        .filter(token -> !token.isCapitalised())
        .filter(token -> !words.is(Kind.LIGHT, token))
        .toList();
  }

  static boolean isOfMeasure(Token token, MeasureWords words) {
    return words.is(Kind.MODAL, token)
        || words.is(Kind.PART, token)
        || words.is(Kind.WEEKDAY, token)
        || words.is(Kind.DAYPART, token)
        || words.is(Kind.ABOUT, token)
        || words.is(Kind.OVER, token)
        || words.is(Kind.LEAST, token)
        || words.is(Kind.UNDER, token);
  }

  private static boolean isName(Token token, MeasureWords words) {
    return token.mayBeOfName() && !isOfMeasure(token, words);
  }

  /** A word may have its capital letter only because it opens the sentence. */
  private static List<Token> names(Sentence sentence, List<Token> before, MeasureWords words) {
    Token first = sentence.tokens().get(0);
    return before.stream()
        .filter(token -> isName(token, words))
        .filter(token -> !token.equals(first) || !words.isInDictionary(token.form()))
        .toList();
  }

  private static List<Token> nearest(List<Token> tokens) {
    return tokens.subList(0, Math.min(BESIDE, tokens.size()));
  }

  /** Killed and died are one word here: what outlets count most often. */
  private static Set<String> stems(List<Token> tokens, MeasureWords words) {
    Set<String> stems = new HashSet<>();
    tokens.forEach(token -> stems.add(stem(token, words)));
    return stems;
  }

  static String stem(Token token, MeasureWords words) {
    return words.values(Kind.FATE, token).map(fate -> fate.get(0)).orElse(token.stem());
  }

  /** Returns how much of the words beside two, or in their clauses, both have, 0 to 1 (Dice). */
  public double likeness(Surroundings other) {
    return Math.max(dice(beside, other.beside), dice(clause, other.clause));
  }

  private static double dice(Set<String> a, Set<String> b) {
    int both = a.size() + b.size();
    return both == 0 ? 0 : 2.0 * shared(a, b) / both;
  }

  /** Returns how much of the words beside the one with fewer of them both have, 0 to 1. */
  double cover(Surroundings other) {
    int fewer = Math.min(beside.size(), other.beside.size());
    return fewer == 0 ? 0 : (double) shared(beside, other.beside) / fewer;
  }

  /** Returns whether one has nothing after it, or both have something in common there. */
  boolean goOnAlike(Surroundings other) {
    return after.isEmpty() || other.after.isEmpty() || shared(after, other.after) > 0;
  }

  /** Returns whether both have a word beside or a name in front of them in common. */
  boolean beginAlike(Surroundings other) {
    Set<String> here = new HashSet<>(beside);
    here.removeAll(after);
    Set<String> there = new HashSet<>(other.beside);
    there.removeAll(other.after);
    return shared(here, there) > 0 || shared(names, other.names) > 0;
  }

  /** Returns how many words beside it another has beside it too. */
  int sharedBeside(Surroundings other) {
    return shared(beside, other.beside);
  }

  /** Returns how many words beside it, in its clause or in names before it another has too. */
  int sharedInAll(Surroundings other) {
    return shared(all(), other.all());
  }

  private Set<String> all() {
    Set<String> all = new HashSet<>(beside);
    all.addAll(clause);
    all.addAll(names);
    return all;
  }

  /** Returns the lower-case content words that both clauses have, by their stems. */
  public Set<String> sharedInClause(Surroundings other) {
    Set<String> shared = new HashSet<>(clause);
    shared.retainAll(other.clause);
    return shared;
  }

  /** Returns whether each names somebody or something that the other does not. */
  boolean nameOthers(Surroundings other) {
    return !other.names.containsAll(names) && !names.containsAll(other.names);
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size();
  }
}
