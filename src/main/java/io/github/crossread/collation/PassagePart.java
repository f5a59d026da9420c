package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.text.part.SentencePart;

/**
 * A part of a sentence that carries a passage.
 *
 * @param passage the passage
 * @param part the part, in the words of one of those that carry it
 */
public record PassagePart(Passage passage, SentencePart part) {

  /** Returns the id of the article whose words they are. */
  public String article() {
    return part.sentence().article();
  }
}
