package io.github.crossread.alignment.term;

import io.github.crossread.language.Thesaurus;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the stems of a set can mean in one language. */
final class Senses {

  private final Terms[] ofStems;
  private final HierarchicalBitSet ofAny;

  /**
   * Looks up the stems of content words of a set.
   *
   * @param stems their numbers
   */
  Senses(Thesaurus thesaurus, Vocabulary words, IntStream stems) {
    ofStems = new Terms[words.size()];
    Arrays.fill(ofStems, Terms.NONE);
    stems.forEach(stem -> ofStems[stem] = Terms.of(thesaurus.senses(words.word(stem))));
    int highest = -1;
    for (Terms senses : ofStems) {
      highest = senses.isEmpty() ? highest : Math.max(highest, senses.last());
    }
    ofAny = new HierarchicalBitSet(highest + 1);
  }

  /** Returns the senses of the stem of a content word, by its number. */
  Terms of(int stem) {
    return ofStems[stem];
  }

  /** Returns those of several stems that have a sense. */
  Terms known(Terms stems) {
    return stems.where(stem -> !of(stem).isEmpty());
  }

  /** Returns the senses that any of several stems has. */
  Terms ofAll(Terms stems) {
    stems.forEach(stem -> of(stem).forEach(ofAny::put));
    return ofAny.take();
  }
}
