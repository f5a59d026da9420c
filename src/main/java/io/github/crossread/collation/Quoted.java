package io.github.crossread.collation;

import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The longest stretch of a sentence inside quotation marks.
 *
 * @param sentence the sentence
 * @param tokens the quoted words and marks; a comma or stop before the closing mark is house style
 *     and left out
 * @param speakers the names in the sentence outside quotation marks, in normal form
 */
record Quoted(Sentence sentence, List<Token> tokens, Set<String> speakers) {

  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /**
   * Returns the longest quoted stretch of a sentence, the first of several.
   *
   * @param inside for each token whether it stands inside quotation marks
   */
  static Quoted longest(Sentence sentence, boolean[] inside) {
    int bestBegin = 0;
    int bestEnd = 0;
    int begin = 0;
    for (int i = 0; i <= inside.length; i++) {
      if (i == inside.length || !inside[i]) {
        if (i - begin > bestEnd - bestBegin) {
          bestBegin = begin;
          bestEnd = i;
        }
        begin = i + 1;
      }
    }
    while (bestBegin < bestEnd && isCommaOrStop(sentence.tokens().get(bestEnd - 1))) {
      bestEnd--;
    }
    List<Token> tokens = sentence.tokens().subList(bestBegin, bestEnd);
    return new Quoted(sentence, tokens, speakers(sentence, inside));
  }

  private static boolean isCommaOrStop(Token token) {
    return token.form().equals(",") || token.form().equals(".");
  }

  private static Set<String> speakers(Sentence sentence, boolean[] inside) {
    Set<String> speakers = new HashSet<>();
    for (int i = 0; i < inside.length; i++) {
      Token token = sentence.tokens().get(i);
      if (!inside[i]
          && token.kind() == Token.Kind.CONTENT
          && Character.isUpperCase(token.text().codePointAt(0))
          && !NO_NAMES.contains(token.form())) {
        speakers.add(token.form());
      }
    }
    return speakers;
  }

  Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  String text() {
    return sentence.text().substring(span().begin(), span().end());
  }

  List<String> forms() {
    return tokens.stream().filter(Token::isWord).map(Token::form).toList();
  }

  /** Returns whether an ellipsis says that words were left out. */
  boolean isMarkedCut() {
    return tokens.stream().anyMatch(token -> token.text().matches("…|\\.{2,}"));
  }

  /** Returns whether both name a speaker and no name is in both. */
  boolean hasOtherSpeaker(Quoted other) {
    return !speakers.isEmpty()
        && !other.speakers.isEmpty()
        && speakers.stream().noneMatch(other.speakers::contains);
  }

  /** Returns the share of content words that two have in common, of the shorter one's. */
  double coverage(Quoted other) {
    Set<String> shared = content();
    shared.retainAll(other.content());
    int shorter = Math.min(content().size(), other.content().size());
    return shorter == 0 ? 0 : (double) shared.size() / shorter;
  }

  private Set<String> content() {
    return new HashSet<>(tokens.stream().filter(Token::isContent).map(Token::form).toList());
  }
}
