package io.github.crossread.text.token;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit that is aligned.
 *
 * @param id the article's id, a dot, and {@code place}
 * @param article the article's id
 * @param place its number in the article, from 1, over sentences of all roles
 * @param paragraph the number of its block in the article, from 0
 * @param role the role of its block
 * @param printed its words, white space folded, with their places in the article's text
 * @param tokens its words, numbers and marks in order
 */
public record Sentence(
    String id,
    String article,
    int place,
    int paragraph,
    Role role,
    PrintedText printed,
    List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * Returns the index of the first token that begins at a char of the text or behind it; the number
   * of tokens if none does.
   */
  public int tokenFrom(int begin) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns sentences that follow each other as one, with a space between them; id and place are
   * the first one's.
   */
  public static Sentence joined(List<Sentence> sentences) {
    Sentence first = sentences.get(0);
    if (sentences.size() == 1) {
      return first;
    }
    List<PrintedText> texts = new ArrayList<>(List.of(first.printed));
    List<Token> tokens = new ArrayList<>(first.tokens);
    int length = first.printed.length();
    for (Sentence next : sentences.subList(1, sentences.size())) {
      texts.add(PrintedText.nowhere(" "));
      texts.add(next.printed);
      int begin = length + 1;
      next.tokens.forEach(token -> tokens.add(token.shifted(begin)));
      length = begin + next.printed.length();
    }
    return new Sentence(
        first.id,
        first.article,
        first.place,
        first.paragraph,
        first.role,
        PrintedText.concatenated(texts),
        tokens);
  }

  /** Returns its words as printed, white space folded. */
  public String text() {
    return printed.toString();
  }

  /** Returns its words without a dateline: what it states. */
  public String statement() {
    int begin =
        tokens.stream()
            .filter(token -> token.kind() != Token.Kind.DATELINE)
            .findFirst()
            .map(token -> token.span().begin())
            .orElse(0);
    return text().substring(begin);
  }

  /** Returns where a span of {@link #text()} stands in the article's text, if anywhere. */
  public Optional<Span> source(Span span) {
    return printed.source(span.begin(), span.end());
  }

  /** Returns whether it is printed in capitals, where a capital tells no name from other words. */
  public boolean isInCapitals() {
    return Tokenizer.isInCapitals(text()) && text().codePoints().anyMatch(Character::isUpperCase);
  }

  /** Returns how many words and numbers it has. */
  public int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /** Returns id and words. */
  @Override
  public String toString() {
    return id + ": " + text();
  }
}
