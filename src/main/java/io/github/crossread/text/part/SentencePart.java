package io.github.crossread.text.part;

import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;

/**
 * A stretch of a sentence that states one thing by itself, from its first word to its last.
 *
 * @param sentence the sentence
 * @param begin its first token, a word
 * @param end the token after its last word
 * @param kind what it is
 */
public record SentencePart(Sentence sentence, int begin, int end, PartKind kind) {

  /** Returns its words and the marks between them. */
  public List<Token> tokens() {
    return sentence.tokens().subList(begin, end);
  }

  /** Returns where it stands, in chars of the sentence's text. */
  public Span span() {
    return tokens().get(0).span().cover(tokens().get(end - begin - 1).span());
  }

  /** Returns its words as printed. */
  public String text() {
    return sentence.text().substring(span().begin(), span().end());
  }

  @Override
  public String toString() {
    return kind + ": " + text();
  }
}
