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
 * <p>Copies are one cluster from the start, and what is known of pairs of two groups of copies
 * holds for all their pairs; so nothing is left unknown in a set in which not all pairs can be
 * looked at.
 *
 * <p>A cluster takes in the smaller one, so no bond moves more often than the logarithm of the
 * number of sentences. What a bond gains can only fall while the clusters it ties grow, unless it
 * is summed of two; so an offer that is out of date is never too low, and is made anew when its
 * turn comes.
 *
 * <p>So matches do not chain: that a matches b and b matches c does not make a match c, whose own
 * pair speaks too.
 */
final class PassageBuilder {

  private record Join(double gain, int a, int b, Bond bond) {
    static final Comparator<Join> MOST_FIRST =
        Comparator.comparingDouble(Join::gain)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);

    static Join of(Bond bond) {
      int one = bond.one().number();
      int other = bond.other().number();
      return new Join(bond.gain(), Math.min(one, other), Math.max(one, other), bond);
    }
  }

  private final Map<Integer, SentenceCluster> clusters = new TreeMap<>();
  private final PriorityQueue<Join> joins = new PriorityQueue<>(Join.MOST_FIRST);
  private int last;

  PassageBuilder(SetView set, Copies copies, Map<PairEvidence.Groups, Double> gains) {
    for (int i = 0; i < set.size(); i++) {
      if (!copies.members(i).isEmpty()) {
        clusters.put(i, new SentenceCluster(copies.members(i), set));
      }
    }
    last = set.size() - 1;
    gains.forEach(
        (groups, gain) -> {
          SentenceCluster one = clusters.get(groups.one());
          SentenceCluster other = clusters.get(groups.other());
          offer(new Bond(one, other, gain * one.pairs(other)));
        });
  }

  /** Returns groups of two or more sentences, each by their numbers in order. */
  static List<NavigableSet<Integer>> groups(SetView set, List<Match> matches) {
    Copies copies = new Copies(set);
    Map<PairEvidence.Groups, Double> gains = PairEvidence.gains(copies, matches);
    PassageBuilder builder = new PassageBuilder(set, copies, gains);
    builder.join();
    return new Guests(set, copies, List.copyOf(builder.clusters.values()), gains)
        .groups().stream().filter(group -> group.size() > 1).toList();
  }

  private void offer(Bond bond) {
    Join join = Join.of(bond);
    if (join.gain() > 0) {
      joins.add(join);
    }
  }

  /** Joins what speaks for being joined; returns how many offers that took. */
  int join() {
    int offers = 0;
    for (; !joins.isEmpty(); offers++) {
      Join join = joins.remove();
      if (join.bond().holds()) {
        if (join.equals(Join.of(join.bond()))) {
          join(join.bond());
        } else {
          offer(join.bond());
        }
      }
    }
    return offers;
  }

  private void join(Bond bond) {
    boolean isOneLarger = bond.one().size() >= bond.other().size();
    SentenceCluster larger = isOneLarger ? bond.one() : bond.other();
    SentenceCluster smaller = isOneLarger ? bond.other() : bond.one();
    clusters.remove(larger.number());
    clusters.remove(smaller.number());
    last++;
    clusters.put(last, larger);
    larger.takeIn(smaller, last).forEach(this::offer);
  }
}
