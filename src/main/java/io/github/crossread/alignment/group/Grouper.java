package io.github.crossread.alignment.group;

import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Company;
import io.github.crossread.alignment.match.Copies;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
 * is summed of two; so an offer that is out of date is never too low, and is made again when its
 * turn comes.
 *
 * <p>So matches do not chain: that a matches b and b matches c does not make a match c, whose own
 * pair speaks too.
 */
public final class Grouper {

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

  Grouper(SetView set, Copies copies, Map<PairEvidence.Groups, Double> gains) {
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

  /**
   * Returns the groups of sentences that state the same, single sentences too, in the order of
   * their first sentence.
   *
   * @param set the sentences of the set
   * @param matches the pairs that were looked at, as the models see them
   * @param answers what a reader said of some of them, which is obeyed
   */
  public static List<List<Sentence>> groups(SetView set, List<Match> matches, Answers answers) {
    List<NavigableSet<Integer>> groups = new ArrayList<>(shared(set, matches, answers));
    Set<Integer> grouped = new HashSet<>();
    groups.forEach(grouped::addAll);
    for (int i = 0; i < set.size(); i++) {
      if (!grouped.contains(i)) {
        groups.add(new TreeSet<>(Set.of(i)));
      }
    }
    return groups.stream()
        .sorted(
            Comparator.<NavigableSet<Integer>>comparingInt(NavigableSet::first)
                .thenComparing(NavigableSet::toString))
        .map(group -> group.stream().map(i -> set.get(i).sentence()).toList())
        .toList();
  }

  /** Returns groups of two or more sentences, each by their numbers in order. */
  static List<NavigableSet<Integer>> shared(SetView set, List<Match> matches, Answers answers) {
    Copies copies = new Copies(set, answers::areApart);
    Map<PairEvidence.Groups, Double> gains =
        PairEvidence.gains(copies, answers.apart(matches), answers);
    Grouper grouper = new Grouper(set, copies, gains);
    grouper.join();
    List<NavigableSet<Integer>> groups =
        new Guests(set, copies, List.copyOf(grouper.clusters.values()), gains)
            .groups().stream().filter(group -> group.size() > 1).toList();
    Company company = new Company(set, answers.matches(matches), answers);
    return new SaidSame(answers, company, groups).together();
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
