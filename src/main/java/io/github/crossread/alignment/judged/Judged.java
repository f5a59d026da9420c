package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.judged.SentenceSearch.Hit;
import io.github.crossread.article.Judgement;
import io.github.crossread.text.token.Sentence;
import java.util.Optional;

/**
 * A judgement with the sentences that it speaks of.
 *
 * @param given as the reader gave it
 * @param a the one sentence, if its words are found
 * @param b the other, likewise
 * @param isSure whether both open with the given words, and no other sentence of their articles
 *     does
 */
public record Judged(Judgement given, Optional<Sentence> a, Optional<Sentence> b, boolean isSure) {

  static Judged of(Judgement given, Optional<Hit> a, Optional<Hit> b) {
    return new Judged(
        given,
        a.map(Hit::sentence),
        b.map(Hit::sentence),
        a.filter(Hit::isSure).isPresent() && b.filter(Hit::isSure).isPresent());
  }

  /** Returns whether it is obeyed: both sentences are found. */
  public boolean isUsed() {
    return a.isPresent() && b.isPresent();
  }
}
