package io.github.crossread.alignment.carried;

import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * Words that stand together in one part of a sentence and that the same articles carry.
 *
 * @param sentence the sentence
 * @param begin its first token, a word
 * @param end the token after its last word
 * @param carriers the articles that carry it, in the order of the set
 */
public record CarriedWords(Sentence sentence, int begin, int end, List<Carrier> carriers) {

  /** Copies the list. */
  public CarriedWords {
    carriers = List.copyOf(carriers);
  }

  /** Returns where it stands, in chars of the sentence's text. */
  public Span span() {
    return sentence.tokens().get(begin).span().cover(sentence.tokens().get(end - 1).span());
  }
}
