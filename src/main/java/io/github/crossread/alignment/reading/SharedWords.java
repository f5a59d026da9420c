package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;
import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The content words of a sentence that another has too, as the sentence prints them. */
final class SharedWords {

  private final SetView set;
  private final Sentence sentence;
  private final Set<String> inBoth = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Looks for the words of one sentence in another.
   *
   * @param areNamesTold whether a capital inside a sentence tells a name
   */
  SharedWords(SetView set, int base, int other, boolean areNamesTold) {
    this.set = set;
    this.sentence = set.get(other).sentence();
    Terms shared = set.get(base).stems().and(set.get(other).stems());
    Terms capitals = set.get(base).names().or(set.get(other).names());
    shared.numbers().mapToObj(set::stem).forEach(inBoth::add);
    if (areNamesTold) {
      shared.numbers().filter(capitals::contains).mapToObj(set::stem).forEach(names::add);
    }
  }

  /** Returns the names, those in a row as one, the weightiest first. */
  List<String> names() {
    return weightiestFirst(rows(this::isName, this::isName));
  }

  /** Returns the numbers, each with the word after it if both have that too. */
  List<String> numbers() {
    List<List<Token>> numbers = new ArrayList<>();
    for (List<Token> row : rows(this::isNumber, token -> isNumber(token) || isWord(token))) {
      for (int i = 0; i < row.size(); i++) {
        if (isNumber(row.get(i))) {
          boolean counts = i + 1 < row.size() && isWord(row.get(i + 1));
          numbers.add(row.subList(i, counts ? i + 2 : i + 1));
        }
      }
    }
    return weightiestFirst(numbers);
  }

  /** Returns the words that are neither. */
  List<String> words() {
    return weightiestFirst(sentence.tokens().stream().filter(this::isWord).map(List::of).toList());
  }

  private boolean isName(Token token) {
    return token.kind() == Token.Kind.CONTENT && names.contains(token.stem());
  }

  private boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER && inBoth.contains(token.stem());
  }

  private boolean isWord(Token token) {
    return token.kind() == Token.Kind.CONTENT
        && inBoth.contains(token.stem())
        && !names.contains(token.stem());
  }

  /** Returns tokens that stand in a row, the first of one kind and the others of another. */
  private List<List<Token>> rows(Predicate<Token> isFirst, Predicate<Token> isNext) {
    List<List<Token>> rows = new ArrayList<>();
    boolean open = false;
    for (Token token : sentence.tokens()) {
      if (open && isNext.test(token)) {
        rows.get(rows.size() - 1).add(token);
      } else {
        open = isFirst.test(token);
        if (open) {
          rows.add(new ArrayList<>(List.of(token)));
        }
      }
    }
    return rows;
  }

  /** Returns the printed words of each row, one only once. */
  private List<String> weightiestFirst(List<List<Token>> rows) {
    Map<String, Double> weights = new HashMap<>();
    List<String> printed = new ArrayList<>();
    for (List<Token> row : rows) {
      Span span = new Span(row.get(0).span().begin(), row.get(row.size() - 1).span().end());
      String words = sentence.text().substring(span.begin(), span.end());
      double weight = row.stream().mapToDouble(token -> set.weight(token.stem())).sum();
      if (weights.putIfAbsent(words, weight) == null) {
        printed.add(words);
      }
    }
    printed.sort(Comparator.comparingDouble(words -> -weights.get(words)));
    return printed;
  }
}
