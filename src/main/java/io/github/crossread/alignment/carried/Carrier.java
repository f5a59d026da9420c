package io.github.crossread.alignment.carried;

import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * An article that carries what another one says.
 *
 * @param article its id
 * @param how whether it carries all of it
 * @param sentences the sentences that do, in the order of the article; one or more
 */
public record Carrier(String article, How how, List<Sentence> sentences) {

  /** Copies the sentences. */
  public Carrier {
    sentences = List.copyOf(sentences);
  }
}
