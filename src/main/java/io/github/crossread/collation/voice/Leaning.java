package io.github.crossread.collation.voice;

import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * That an article has single facts from a newspaper, an agency or a channel, as it says: "the Times
 * reported", "told the Courier".
 *
 * @param article the article's id
 * @param medium the name of whom it leans on, in full
 * @param outlets the ids of the articles of the set that this medium published, if there are any
 * @param sentences the sentences that say so, in the article's order
 */
public record Leaning(
    String article, String medium, List<String> outlets, List<Sentence> sentences) {

  /** Copies the lists. */
  public Leaning {
    outlets = List.copyOf(outlets);
    sentences = List.copyOf(sentences);
  }
}
