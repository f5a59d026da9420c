package io.github.crossread.archive.story;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many articles of its language each feature stands, and what that makes it weigh: a word
 * that few articles of the heap use tells a story, one that most use tells none.
 *
 * <p>The table is of a fixed size: features that fall on one place are counted together, so a rare
 * one now and then counts for less rare than it is.
 */
final class Frequencies {

  /**
   * As many articles of other stories are thought beside those of the heap, so that in a small one
   * what all articles share still says something: a heap may be one story.
   */
  private static final int UNSEEN = 200;

  /** The idf to this power. Fitted with {@link StoryFinder#LEAST_SCORE}. */
  private static final double STEEPNESS = 2;

  /** A pair of words says less, for it says again what its words do. */
  private static final double PAIR_WEIGHT = 0.5;

  private static final int SMALLEST_BITS = 20;

  /** 512 MB. */
  private static final int LARGEST_BITS = 28;

  /** As many places for each article: it has fewer features that none before it had. */
  private static final int PLACES_OF_ARTICLE = 256;

  /** The rarities of words in more articles are worked out each time: those are few. */
  private static final int KEPT_RARITIES = 1 << 12;

  /** What it weighs that an article has a feature so many times. */
  private static final double[] OFTEN = new double[Byte.MAX_VALUE + 1];

  static {
    for (int times = 1; times < OFTEN.length; times++) {
      OFTEN[times] = 1 + StrictMath.log(times);
    }
  }

  private final char[] counts;

  /** What does not fit into a char, by place: of the few most common words. */
  private final Map<Integer, Integer> above = new HashMap<>();

  private final Map<Integer, Integer> articles = new HashMap<>();

  /** What was worked out, by language and count. */
  private final Map<Integer, double[]> rarities = new HashMap<>();

  /** Makes an empty table for so many articles. */
  Frequencies(int size) {
    long places = (long) size * PLACES_OF_ARTICLE;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(places);
    counts = new char[1 << Math.max(SMALLEST_BITS, Math.min(LARGEST_BITS, bits))];
  }

  /** Counts the features of an article. */
  void add(Sketch sketch) {
    articles.merge(sketch.language(), 1, Integer::sum);
    for (int i = 0; i < sketch.size(); i++) {
      int place = place(sketch, i);
      if (counts[place] < Character.MAX_VALUE) {
        counts[place]++;
      } else {
        above.merge(place, 1, Integer::sum);
      }
    }
  }

  private int count(Sketch sketch, int i) {
    int place = place(sketch, i);
    int count = counts[place];
    return count < Character.MAX_VALUE ? count : count + above.getOrDefault(place, 0);
  }

  private int place(Sketch sketch, int i) {
    long key = ((long) sketch.language() << Integer.SIZE) ^ (sketch.feature(i) & 0xFFFFFFFFL);
    return (int) FeatureHash.mixed(key) & (counts.length - 1);
  }

  /**
   * Returns an article as a vector of length 1, the heaviest features of it that another article
   * has too: all others count for the length only.
   *
   * @param most how many features at most
   */
  Weights weights(Sketch sketch, int most) {
    int[] features = new int[sketch.size()];
    float[] weights = new float[sketch.size()];
    int shared = 0;
    double squares = 0;
    double all = articles.getOrDefault(sketch.language(), 0) + (double) UNSEEN;
    double[] kept = rarities.computeIfAbsent(sketch.language(), l -> new double[KEPT_RARITIES]);
    for (int i = 0; i < sketch.size(); i++) {
      int count = Math.max(1, count(sketch, i));
      double weight = kind(sketch, i) * rarity(all, count, kept);
      squares += weight * weight;
      if (count > 1) {
        features[shared] = sketch.feature(i);
        weights[shared++] = (float) weight;
      }
    }
    return vector(features, weights, shared, StrictMath.sqrt(squares)).heaviest(most);
  }

  private static double kind(Sketch sketch, int i) {
    double often = OFTEN[sketch.times(i)];
    return FeatureHash.isPair(sketch.feature(i)) ? PAIR_WEIGHT * often : often;
  }

  private static double rarity(double all, int count, double[] kept) {
    if (count >= kept.length) {
      return rarity(all / count);
    }
    if (kept[count] == 0) {
      kept[count] = rarity(all / count);
    }
    return kept[count];
  }

  private static double rarity(double share) {
    return StrictMath.pow(StrictMath.log(share), STEEPNESS);
  }

  private static Weights vector(int[] features, float[] weights, int size, double length) {
    int[] own = new int[size];
    float[] scaled = new float[size];
    for (int i = 0; i < size; i++) {
      own[i] = features[i];
      scaled[i] = (float) (weights[i] / length);
    }
    return size == 0 ? Weights.NONE : new Weights(own, scaled);
  }
}
