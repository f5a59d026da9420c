package io.github.crossread.alignment.term;

import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.IdentityHashMap;
import java.util.List;

/** The stems of sentences' content words, each sentence's worked out once. */
public final class ContentStems {

  private final Vocabulary words = new Vocabulary();
  private final IdentityHashMap<Sentence, Terms> stems = new IdentityHashMap<>();

  /** Returns the stems of a sentence. */
  public Terms of(Sentence sentence) {
    return stems.computeIfAbsent(sentence, this::stems);
  }

  /** Returns the stems of sentences, each once. */
  public Terms of(List<Sentence> sentences) {
    return sentences.size() == 1
        ? of(sentences.get(0))
        : Terms.of(sentences.stream().map(this::of).flatMapToInt(Terms::numbers).toArray());
  }

  private Terms stems(Sentence sentence) {
    return Terms.of(
        sentence.tokens().stream()
            .filter(Token::isContent)
            .mapToInt(token -> words.number(token.stem()))
            .toArray());
  }
}
