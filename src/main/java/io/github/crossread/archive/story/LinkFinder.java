package io.github.crossread.archive.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pairs of articles that are like each other: those are looked at that share some of
 * their rarest words, names, numbers or pairs of words, within the days over which a pair can have
 * a score.
 *
 * <p>An inverted index from features to articles in their order, by days. Of each list an article
 * goes through the few hundred that come after it: what more share than that finds nobody.
 */
final class LinkFinder {

  /** An article is found by as many features, its heaviest. */
  private static final int FINDING_FEATURES = 32;

  /** Of the articles with a feature, the next so many are looked at. */
  private static final int MOST_WITH_FEATURE = 256;

  /** The most articles that one is compared with in full. */
  private static final int MOST_CANDIDATES = 64;

  /** What a pair must reach by its finding features, of the score. */
  private static final double LEAST_PART = 0.2;

  private static final int CHUNK = 4096;

  private final Weights[] articles;
  private final int[] days;
  private final double least;
  private final int mostDays;
  private final int firstUndated;

  /** Feature and article of each entry of the index, sorted; and what the feature weighs there. */
  private final long[] entries;

  private final float[] weights;

  /** Where the entries of each article are, by article; and where those begin. */
  private final int[] places;

  private final int[] begins;

  /**
   * Makes the index.
   *
   * @param articles in the order of their days, those without one last
   * @param days of each
   * @param least the least score of a link
   */
  LinkFinder(Weights[] articles, int[] days, double least) {
    this.articles = articles;
    this.days = days;
    this.least = least;
    mostDays = TimedLikeness.mostDays(least);
    int undated = Arrays.binarySearch(days, Sketch.NO_DAY);
    while (undated > 0 && days[undated - 1] == Sketch.NO_DAY) {
      undated--;
    }
    firstUndated = undated < 0 ? days.length : undated;
    begins = new int[articles.length + 1];
    for (int i = 0; i < articles.length; i++) {
      begins[i + 1] = begins[i] + Math.min(articles[i].size(), FINDING_FEATURES);
    }
    entries = new long[begins[articles.length]];
    places = new int[entries.length];
    weights = new float[entries.length];
    index();
  }

  private void index() {
    for (int i = 0; i < articles.length; i++) {
      Weights heaviest = articles[i].heaviest(FINDING_FEATURES);
      for (int j = 0; j < heaviest.size(); j++) {
        entries[begins[i] + j] = key(heaviest.feature(j), i);
      }
    }
    Arrays.sort(entries);
    int[] next = begins.clone();
    for (int place = 0; place < entries.length; place++) {
      int article = (int) entries[place];
      places[next[article]++] = place;
    }
    for (int i = 0; i < articles.length; i++) {
      Weights heaviest = articles[i].heaviest(FINDING_FEATURES);
      for (int j = 0; j < heaviest.size(); j++) {
        weights[places[begins[i] + j]] = heaviest.weight(j);
      }
    }
  }

  private static long key(int feature, int article) {
    return ((long) feature << Integer.SIZE) | article;
  }

  /** Returns the links, each once, in an order that the articles' order gives. */
  Links find() {
    int chunks = (articles.length + CHUNK - 1) / CHUNK;
    List<Links> found = IntStream.range(0, chunks).parallel().mapToObj(this::findInChunk).toList();
    Links all = new Links();
    found.forEach(all::addAll);
    return all;
  }

  private Links findInChunk(int chunk) {
    Links links = new Links();
    Candidates candidates = new Candidates();
    int end = Math.min(articles.length, (chunk + 1) * CHUNK);
    for (int i = chunk * CHUNK; i < end; i++) {
      for (int other : candidates.of(i)) {
        float score = (float) TimedLikeness.of(articles[i], days[i], articles[other], days[other]);
        if (score >= least) {
          links.add(Links.pair(i, other), score);
        }
      }
    }
    return links;
  }

  /** Gathers what one article shares with those after it; for one thread. */
  private final class Candidates {

    private final float[] shared = new float[articles.length];
    private final List<Integer> met = new ArrayList<>();

    List<Integer> of(int article) {
      for (int i = begins[article]; i < begins[article + 1]; i++) {
        gather(article, places[i], places[i] + 1);
        if (article < firstUndated && firstUndated < articles.length) {
          long key = key((int) (entries[places[i]] >> Integer.SIZE), firstUndated);
          int undated = Arrays.binarySearch(entries, key);
          gather(article, places[i], undated < 0 ? -undated - 1 : undated);
        }
      }
      List<Integer> most =
          met.stream()
              .filter(other -> shared[other] >= LEAST_PART * least)
              .sorted(
                  Comparator.<Integer>comparingDouble(other -> -shared[other])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(MOST_CANDIDATES)
              .toList();
      met.forEach(other -> shared[other] = 0);
      met.clear();
      return most;
    }

    /** Goes through the entries with the feature of one's own, from a place on. */
    private void gather(int article, int own, int begin) {
      int end = Math.min(entries.length, begin + MOST_WITH_FEATURE);
      for (int place = begin; place < end; place++) {
        int other = (int) entries[place];
        if (entries[place] >> Integer.SIZE != entries[own] >> Integer.SIZE
            || isTooFar(article, other)) {
          return;
        }
        if (shared[other] == 0) {
          met.add(other);
        }
        shared[other] += weights[own] * weights[place];
      }
    }

    private boolean isTooFar(int article, int later) {
      return later < firstUndated && (long) days[later] - days[article] > mostDays;
    }
  }
}
