package io.github.crossread.alignment.judged;

import io.github.crossread.article.Judgement;
import io.github.crossread.text.token.Sentence;
import java.util.Optional;

/**
 * A judgement with the sentences that it speaks of.
 *
 * @param given as the reader gave it
 * @param a the one sentence, if its words are found
 * @param b the other, likewise
 */
public record Judged(Judgement given, Optional<Sentence> a, Optional<Sentence> b) {

  /** Returns whether it is obeyed: both sentences are found. */
  public boolean isUsed() {
    return a.isPresent() && b.isPresent();
  }

  /** Returns the other of its sentences, if this is one of them and it is obeyed. */
  public Optional<Sentence> other(Sentence sentence) {
    if (!isUsed()) {
      return Optional.empty();
    }
    if (isPrintedAs(a.get(), sentence)) {
      return b;
    }
    return isPrintedAs(b.get(), sentence) ? a : Optional.empty();
  }

  /** What an article says again word for word is judged with it. */
  static boolean isPrintedAs(Sentence one, Sentence other) {
    return one.article().equals(other.article()) && one.text().equals(other.text());
  }
}
