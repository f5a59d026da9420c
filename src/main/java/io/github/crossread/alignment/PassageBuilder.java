package io.github.crossread.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups sentences into passages by correlation clustering (Bansal, Blum and Chawla 2004): each
 * pair speaks for or against one group, as strongly as it is sure. Greedy additive edge contraction
 * (Keuper et al. 2015): the two groups whose pairs add up to most are joined first, until no two
 * are left whose pairs speak for it.
 *
 * <p>So matches do not chain: that a matches b and b matches c does not make a match c, whose own
 * pair speaks too.
 */
final class PassageBuilder {

  private record Join(double gain, int a, int b) {
    static final Comparator<Join> MOST_FIRST =
        Comparator.comparingDouble(Join::gain)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);
  }

  private final Map<Integer, SentenceCluster> clusters = new TreeMap<>();
  private final PriorityQueue<Join> joins = new PriorityQueue<>(Join.MOST_FIRST);
  private int last;

  private PassageBuilder(SetView set, List<Match> matches, PairEvidence evidence) {
    for (int i = 0; i < set.size(); i++) {
      clusters.put(i, new SentenceCluster(i, set.get(i).article(), evidence.isCrowded(i)));
    }
    last = set.size() - 1;
    for (Match match : matches) {
      add(match.a(), match.b(), evidence.gain(match));
    }
    matches.forEach(match -> offer(match.a(), match.b()));
  }

  /** Returns groups of two or more sentences, each by their numbers in order. */
  static List<NavigableSet<Integer>> groups(SetView set, List<Match> matches) {
    PairEvidence evidence = new PairEvidence(matches);
    PassageBuilder builder = new PassageBuilder(set, matches, evidence);
    builder.join();
    List<SentenceCluster> clusters = List.copyOf(builder.clusters.values());
    return new Guests(set, clusters, matches, evidence)
        .groups().stream().filter(group -> group.size() > 1).toList();
  }

  private void add(int a, int b, double gain) {
    clusters.get(a).add(b, gain);
    clusters.get(b).add(a, gain);
  }

  private void offer(int a, int b) {
    SentenceCluster cluster = clusters.get(a);
    double gain = cluster.gain(b) + PairEvidence.AGAINST * cluster.pairs(clusters.get(b));
    if (gain > 0) {
      joins.add(new Join(gain, a, b));
    }
  }

  private void join() {
    while (!joins.isEmpty()) {
      Join join = joins.remove();
      if (clusters.containsKey(join.a()) && clusters.containsKey(join.b())) {
        join(join.a(), join.b());
      }
    }
  }

  private void join(int a, int b) {
    SentenceCluster partA = clusters.remove(a);
    SentenceCluster partB = clusters.remove(b);
    last++;
    clusters.put(last, new SentenceCluster(partA, partB));
    takeOver(partA, a);
    takeOver(partB, b);
    clusters.get(last).neighbours().forEach(neighbour -> offer(neighbour, last));
  }

  private void takeOver(SentenceCluster part, int number) {
    for (int neighbour : part.neighbours()) {
      if (clusters.containsKey(neighbour)) {
        clusters.get(neighbour).forget(number);
        add(neighbour, last, part.gain(neighbour));
      }
    }
  }
}
