package io.github.crossread.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs of {@value Pair#SHORTEST_RUN} words of an article, by their numbers in the set. */
final class WordRuns {

  /** Numbers the runs of a set, equal ones alike. */
  static final class Numbering {

    private final Map<List<String>, Integer> numbers = new HashMap<>();

    /** Returns the runs of an article. */
    WordRuns of(List<String> words) {
      int[] runs = new int[Math.max(0, words.size() - Pair.SHORTEST_RUN + 1)];
      Arrays.setAll(runs, i -> number(words.subList(i, i + Pair.SHORTEST_RUN)));
      return new WordRuns(words.size(), runs);
    }

    private int number(List<String> run) {
      Integer known = numbers.get(run);
      if (known == null) {
        known = numbers.size();
        numbers.put(List.copyOf(run), known);
      }
      return known;
    }
  }

  private final int words;

  /** The run that begins at each word. */
  private final int[] runs;

  private final int[] sorted;

  private WordRuns(int words, int[] runs) {
    this.words = words;
    this.runs = runs;
    this.sorted = runs.clone();
    Arrays.sort(sorted);
  }

  /** Returns for each word of the article whether it stands in a run that another has too. */
  boolean[] sharedWith(WordRuns other) {
    boolean[] shared = new boolean[words];
    for (int i = 0; i < runs.length; i++) {
      if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
        Arrays.fill(shared, i, i + Pair.SHORTEST_RUN, true);
      }
    }
    return shared;
  }
}
