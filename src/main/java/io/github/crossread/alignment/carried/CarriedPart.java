package io.github.crossread.alignment.carried;

import io.github.crossread.text.part.SentencePart;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence and the other articles that carry it.
 *
 * @param part the part
 * @param carriers the articles that carry it in full, in part or perhaps, in the order of the set;
 *     it was sought in all others, and stands in none of them
 */
public record CarriedPart(SentencePart part, List<Carrier> carriers) {

  /** Copies the list. */
  public CarriedPart {
    carriers = List.copyOf(carriers);
  }

  /** Returns how an article carries it, if it does. */
  public Optional<Carrier> by(String article) {
    return carriers.stream().filter(carrier -> carrier.article().equals(article)).findFirst();
  }
}
