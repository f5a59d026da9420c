package io.github.crossread.archive.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Joins linked articles to clusters by average linkage: two clusters are joined if their articles
 * are like each other in the mean, so an article that tells of two events joins one of them and
 * links them not.
 *
 * <p>The mean is worked out from the sums of the vectors. In each round all pairs are joined of
 * which each is the other's likest; for a mean that leads to the same clusters as one pair after
 * the other (Bruynooghe 1978). Pairs below the least score are forgotten: a mean of such is below
 * it too.
 */
final class Clusters {

  private final Weights[] sums;
  private final int[] sizes;
  private final double[] daySums;
  private final int[] dated;
  private final int[] into;
  private final int[] best;
  private final boolean[] changed;
  private final double least;

  private Clusters(Weights[] articles, int[] days, double least) {
    this.least = least;
    sums = articles;
    sizes = new int[articles.length];
    Arrays.fill(sizes, 1);
    daySums = new double[articles.length];
    dated = new int[articles.length];
    for (int i = 0; i < days.length; i++) {
      dated[i] = days[i] == Sketch.NO_DAY ? 0 : 1;
      daySums[i] = dated[i] * (double) days[i];
    }
    into = IntStream.range(0, articles.length).toArray();
    best = new int[articles.length];
    changed = new boolean[articles.length];
  }

  /**
   * Returns for each article the first one of its cluster.
   *
   * @param articles are used up
   * @param days of each article
   * @param links between articles, from the least score on
   */
  static int[] of(Weights[] articles, int[] days, Links links, double least) {
    Clusters clusters = new Clusters(articles, days, least);
    for (Links component : Components.of(articles.length, links)) {
      clusters.join(component);
    }
    for (int i = 0; i < articles.length; i++) {
      clusters.into[i] = clusters.into[clusters.into[i]];
    }
    return clusters.into;
  }

  private void join(Links component) {
    Links links = component;
    while (links.size() > 0) {
      findBest(links);
      joinLikest(links);
      links = renewed(links);
    }
  }

  private void findBest(Links links) {
    for (int i = 0; i < links.size(); i++) {
      best[Links.first(links.pair(i))] = i;
      best[Links.second(links.pair(i))] = i;
    }
    for (int i = 0; i < links.size(); i++) {
      int a = Links.first(links.pair(i));
      int b = Links.second(links.pair(i));
      best[a] = better(links, i, best[a]);
      best[b] = better(links, i, best[b]);
      changed[a] = false;
      changed[b] = false;
    }
  }

  /** Of equal scores, the pair of the first articles. */
  private static int better(Links links, int i, int j) {
    int order = Float.compare(links.score(i), links.score(j));
    return order > 0 || (order == 0 && links.pair(i) < links.pair(j)) ? i : j;
  }

  private void joinLikest(Links links) {
    for (int i = 0; i < links.size(); i++) {
      int a = Links.first(links.pair(i));
      int b = Links.second(links.pair(i));
      if (best[a] == i && best[b] == i) {
        join(a, b);
      }
    }
  }

  private void join(int a, int b) {
    sums[a] = sums[a].plus(sums[b]);
    sums[b] = Weights.NONE;
    sizes[a] += sizes[b];
    daySums[a] += daySums[b];
    dated[a] += dated[b];
    into[b] = a;
    changed[a] = true;
    changed[b] = true;
  }

  /** Returns the links between the clusters as they are now. */
  private Links renewed(Links links) {
    Links renewed = new Links();
    long[] touched = new long[links.size()];
    int size = 0;
    for (int i = 0; i < links.size(); i++) {
      int a = Links.first(links.pair(i));
      int b = Links.second(links.pair(i));
      if (!changed[a] && !changed[b]) {
        renewed.add(links.pair(i), links.score(i));
      } else if (into[a] != into[b]) {
        touched[size++] = Links.pair(into[a], into[b]);
      }
    }
    Arrays.sort(touched, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || touched[i] != touched[i - 1]) {
        addIfLike(touched[i], renewed);
      }
    }
    return renewed;
  }

  private void addIfLike(long pair, Links renewed) {
    float score = (float) score(Links.first(pair), Links.second(pair));
    if (score >= least) {
      renewed.add(pair, score);
    }
  }

  private double score(int a, int b) {
    double mean = sums[a].dot(sums[b]) / ((double) sizes[a] * sizes[b]);
    return dated[a] == 0 || dated[b] == 0
        ? mean
        : TimedLikeness.over(daySums[a] / dated[a] - daySums[b] / dated[b], mean);
  }
}
