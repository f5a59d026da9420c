package io.github.crossread.archive.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the words of one article, and the pairs of content words beside each other. */
final class Tally {

  /** Of a long article those words are kept that it uses most, and of these the first. */
  private static final int MOST_WORDS = 256;

  private static final int MOST_PAIRS = Sketch.MOST_FEATURES - MOST_WORDS;

  /** A short text may be all names. */
  private static final int ENOUGH_WORDS = 16;

  /** Prose has more function words in any language that is known. */
  private static final double FUNCTION_SHARE = 0.15;

  private final Map<Integer, Integer> words = new LinkedHashMap<>();
  private final Map<Integer, Integer> pairs = new LinkedHashMap<>();
  private int all;
  private int function;
  private int previous = LanguageWords.FUNCTION;

  /** Counts a word as so many. */
  void add(int feature, int weight) {
    all++;
    if (feature == LanguageWords.FUNCTION) {
      function++;
      return;
    }
    words.merge(feature, weight, Integer::sum);
    if (previous != LanguageWords.FUNCTION) {
      pairs.merge(FeatureHash.pair(previous, feature), weight, Integer::sum);
    }
    previous = feature;
  }

  /** Says that the next word stands beside none of those before. */
  void endSentence() {
    previous = LanguageWords.FUNCTION;
  }

  /** Returns whether the words are hardly those of a language with the function words. */
  boolean isForeign() {
    return all > ENOUGH_WORDS && function < FUNCTION_SHARE * all;
  }

  /** Returns the features that are kept with their counts, in ascending order. */
  Stream<Map.Entry<Integer, Integer>> kept() {
    return Stream.concat(most(words, MOST_WORDS), most(pairs, MOST_PAIRS))
        .sorted(Map.Entry.comparingByKey());
  }

  private static Stream<Map.Entry<Integer, Integer>> most(Map<Integer, Integer> counts, int most) {
    return counts.size() <= most
        ? counts.entrySet().stream()
        : counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(most);
  }
}
