package io.github.crossread.alignment.group;

import io.github.crossread.alignment.match.Copies;
import io.github.crossread.alignment.term.SetView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Finds the sentences that stand in a second passage, too: those that surely state what another
 * group does, for they say in one what others say in two.
 *
 * <p>Copies are judged as one: were one a guest without the other, an outlet would be said to omit
 * what it prints word for word.
 */
final class Guests {

  /** From this mean probability on over all of a cluster, copies of another are guests there. */
  private static final double SURE = 0.8;

  /** A group of copies, and a cluster that is not theirs. */
  private record Visit(int copies, int host) {}

  private final Map<Integer, SentenceCluster> groups = new HashMap<>();
  private final List<SentenceCluster> clusters;
  private final Map<Visit, Double> gains = new HashMap<>();

  Guests(
      SetView set,
      Copies copies,
      List<SentenceCluster> clusters,
      Map<PairEvidence.Groups, Double> gainsOfPairs) {
    this.clusters = clusters;
    Map<Integer, Integer> homes = new HashMap<>();
    for (int home = 0; home < clusters.size(); home++) {
      for (int sentence : clusters.get(home).sentences()) {
        homes.put(copies.group(sentence), home);
      }
    }
    homes.keySet().forEach(g -> groups.put(g, new SentenceCluster(copies.members(g), set)));
    gainsOfPairs.forEach(
        (pair, gain) -> {
          int homeOfOne = homes.get(pair.one());
          int homeOfOther = homes.get(pair.other());
          if (homeOfOne != homeOfOther) {
            double ofAll = gain * groups.get(pair.one()).pairs(groups.get(pair.other()));
            gains.merge(new Visit(pair.one(), homeOfOther), ofAll, Double::sum);
            gains.merge(new Visit(pair.other(), homeOfOne), ofAll, Double::sum);
          }
        });
  }

  /** Returns the sentences of each cluster with its guests. */
  List<NavigableSet<Integer>> groups() {
    List<NavigableSet<Integer>> withGuests = new ArrayList<>();
    clusters.forEach(cluster -> withGuests.add(new TreeSet<>(cluster.sentences())));
    gains.forEach(
        (visit, gain) -> {
          SentenceCluster copies = groups.get(visit.copies());
          int pairs = copies.pairs(clusters.get(visit.host()));
          if (gain + PairEvidence.AGAINST * pairs >= PairEvidence.of(SURE) * pairs) {
            withGuests.get(visit.host()).addAll(copies.sentences());
          }
        });
    return withGuests;
  }
}
