package io.github.crossread.alignment;

import io.github.crossread.text.Thesaurus;
import java.util.stream.IntStream;

/** What the stems of a set can mean in one language. */
final class Senses {

  private final Terms[] ofStems;

  /** Looks up all stems of a set. */
  Senses(Thesaurus thesaurus, Vocabulary words) {
    ofStems =
        IntStream.range(0, words.size())
            .mapToObj(stem -> Terms.of(thesaurus.senses(words.word(stem))))
            .toArray(Terms[]::new);
  }

  /** Returns the senses of a stem, by its number. */
  Terms of(int stem) {
    return ofStems[stem];
  }

  /** Returns the senses that any of several stems has. */
  Terms ofAll(Terms stems) {
    return Terms.of(stems.numbers().flatMap(stem -> of(stem).numbers()));
  }
}
