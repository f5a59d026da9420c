package io.github.crossread.text.token;

import io.github.crossread.article.Span;
import java.util.Optional;

/**
 * A stretch of a sentence.
 *
 * @param sentence the sentence
 * @param span where the words stand, in chars of the sentence's text
 */
public record Excerpt(Sentence sentence, Span span) {

  /** Returns the words as printed. */
  public String text() {
    return sentence.text().substring(span.begin(), span.end());
  }

  /** Returns where the words stand in the article's text, if anywhere. */
  public Optional<Span> source() {
    return sentence.source(span);
  }
}
