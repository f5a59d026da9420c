package io.github.crossread.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which words news writing uses for the same thing: criticise, slam and rebuke; Moscow, Russia and
 * the Kremlin.
 *
 * <p>A group of such words is a sense, named by a number. Words are looked up by their stems. Only
 * English has a thesaurus; in other languages no word has a sense.
 */
public final class Thesaurus {

  private static final int[] NONE = {};

  private final Map<String, int[]> sensesByStem;

  private Thesaurus(Map<String, int[]> sensesByStem) {
    this.sensesByStem = sensesByStem;
  }

  static Thesaurus read(LanguageFolder folder) {
    UnaryOperator<String> stem = Language.stemming(folder.code());
    Map<String, Set<Integer>> senses = new HashMap<>();
    int sense = 0;
    for (List<String> words : folder.rows(WordKind.THESAURUS)) {
      for (String word : words) {
        senses.computeIfAbsent(stem.apply(word), s -> new TreeSet<>()).add(sense);
      }
      sense++;
    }
    Map<String, int[]> sorted = new HashMap<>();
    senses.forEach(
        (stemmed, some) ->
            sorted.put(stemmed, some.stream().mapToInt(Integer::intValue).toArray()));
    return new Thesaurus(sorted);
  }

  /** Returns the senses of a stem, in the order of their numbers; none if it has none. */
  public int[] senses(String stem) {
    return sensesByStem.getOrDefault(stem, NONE).clone();
  }
}
