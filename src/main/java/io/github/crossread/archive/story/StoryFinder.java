package io.github.crossread.archive.story;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the stories in a heap of articles: which are on one event.
 *
 * <p>Articles are compared as vectors of their words and pairs of words, weighted by how rare these
 * are in the heap, the one score being {@link TimedLikeness}. Neither the order of the articles nor
 * the number of threads changes what is found; identical articles apart, which are copies anyway.
 *
 * <p>Time grows with the articles, not with their pairs. A million short articles take up to 3.2 GB
 * of heap.
 */
public final class StoryFinder {

  /** The least mean likeness of a cluster. Fitted, with the powers of {@link Frequencies}. */
  static final double LEAST_SCORE = 0.06;

  /** What is kept of an article in memory: its heaviest features. */
  private static final int MOST_FEATURES = 256;

  /** As many are kept of all articles, 1 GB, but of none fewer than are needed to tell it. */
  private static final int MOST_OF_ALL = 1 << 27;

  private static final int FEWEST_FEATURES = 96;

  private final Sketches sketches;
  private final int size;
  private final int[] days;

  private StoryFinder(Sketches sketches) {
    this.sketches = sketches;
    this.size = sketches.size();
    this.days = new int[size];
  }

  /**
   * Returns for each article the first article of its story, itself if it is the first or only one:
   * indexes into the heap.
   *
   * @throws IOException if a sketch can't be read
   */
  public static int[] stories(Sketches sketches) throws IOException {
    return new StoryFinder(sketches).find();
  }

  private int[] find() throws IOException {
    long[] hashes = new long[size];
    CopyFinder copyFinder = new CopyFinder(size);
    for (int i = 0; i < size; i++) {
      Sketch sketch = sketches.get(i);
      days[i] = sketch.day();
      hashes[i] = sketch.hash();
      copyFinder.add(i, sketch);
    }
    int[] order = order(hashes);
    int[] copyOf = copyFinder.copies(order, days, TimedLikeness.mostDays(LEAST_SCORE));
    int[] firsts = Arrays.stream(order).filter(index -> copyOf[index] == index).toArray();
    int[] clusters = clusters(firsts);
    return firstOfEach(firsts, clusters, copyOf);
  }

  /** By days, those without one last; then by content, whatever the order of the heap. */
  private int[] order(long[] hashes) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> days[i])
                .thenComparingLong(i -> hashes[i])
                .thenComparingInt(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns for each of some articles the place of the first of its cluster among them. */
  private int[] clusters(int[] articles) throws IOException {
    Weights[] weights = weights(articles);
    int[] daysOf = Arrays.stream(articles).map(index -> days[index]).toArray();
    Links links = new LinkFinder(weights, daysOf, LEAST_SCORE).find();
    return Clusters.of(weights, daysOf, links, LEAST_SCORE);
  }

  private Weights[] weights(int[] articles) throws IOException {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    for (int place = 0; place < articles.length; place++) {
      places[articles[place]] = place;
    }
    Frequencies frequencies = new Frequencies(articles.length);
    for (int i = 0; i < size; i++) {
      if (places[i] >= 0) {
        frequencies.add(sketches.get(i));
      }
    }
    int most =
        Math.max(
            FEWEST_FEATURES, Math.min(MOST_FEATURES, MOST_OF_ALL / Math.max(1, articles.length)));
    Weights[] weights = new Weights[articles.length];
    for (int i = 0; i < size; i++) {
      if (places[i] >= 0) {
        weights[places[i]] = frequencies.weights(sketches.get(i), most);
      }
    }
    return weights;
  }

  private int[] firstOfEach(int[] articles, int[] clusters, int[] copyOf) {
    int[] clusterOf = new int[size];
    for (int place = 0; place < articles.length; place++) {
      clusterOf[articles[place]] = clusters[place];
    }
    int[] first = new int[articles.length];
    Arrays.fill(first, Integer.MAX_VALUE);
    int[] stories = new int[size];
    for (int i = 0; i < size; i++) {
      int cluster = clusterOf[copyOf[i]];
      first[cluster] = Math.min(first[cluster], i);
      stories[i] = first[cluster];
    }
    return stories;
  }
}
