package io.github.crossread.alignment;

import io.github.crossread.text.Thesaurus;
import io.github.crossread.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the words of a sentence can mean.
 *
 * @param ofStem the senses of each stem that has some
 * @param all the senses of all its words
 */
record Senses(Map<Integer, Terms> ofStem, Terms all) {

  static Senses of(SentenceView view, Thesaurus thesaurus, Vocabulary words) {
    Map<Integer, Terms> ofStem = new HashMap<>();
    for (Token token : view.sentence().tokens()) {
      if (token.isContent()) {
        Terms senses =
            Terms.of(
                thesaurus.senses(token.stem()).stream()
                    .mapToInt(sense -> words.number("#" + sense)));
        if (!senses.isEmpty()) {
          ofStem.put(words.number(token.stem()), senses);
        }
      }
    }
    return new Senses(ofStem, Terms.of(ofStem.values().stream().flatMapToInt(Terms::numbers)));
  }

  /** Returns the senses of a stem. */
  IntStream of(int stem) {
    return ofStem.getOrDefault(stem, Terms.NONE).numbers();
  }
}
