package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Finds the sentences that stand in a second passage, too: those that surely state what another
 * group does, for they say in one what others say in two.
 */
final class Guests {

  /** From this mean probability on over all of a group, a sentence of another is a guest there. */
  private static final double SURE = 0.8;

  private record Visit(int sentence, int group) {}

  private final SetView set;
  private final List<SentenceCluster> clusters;
  private final Map<Integer, Integer> homes = new HashMap<>();
  private final Map<Visit, Double> gains = new HashMap<>();

  Guests(SetView set, List<SentenceCluster> clusters) {
    this.set = set;
    this.clusters = clusters;
    for (int i = 0; i < clusters.size(); i++) {
      int home = i;
      clusters.get(i).sentences().forEach(sentence -> homes.put(sentence, home));
    }
  }

  void add(Match match, PairEvidence evidence) {
    int homeA = homes.get(match.a());
    int homeB = homes.get(match.b());
    if (homeA != homeB) {
      gains.merge(new Visit(match.a(), homeB), evidence.gain(match), Double::sum);
      gains.merge(new Visit(match.b(), homeA), evidence.gain(match), Double::sum);
    }
  }

  /** Returns the sentences of each cluster with its guests. */
  List<NavigableSet<Integer>> groups() {
    List<NavigableSet<Integer>> groups = new ArrayList<>();
    clusters.forEach(cluster -> groups.add(new TreeSet<>(cluster.sentences())));
    gains.forEach(
        (visit, gain) -> {
          if (isGuest(visit, gain)) {
            groups.get(visit.group()).add(visit.sentence());
          }
        });
    return groups;
  }

  private boolean isGuest(Visit visit, double gain) {
    SentenceCluster host = clusters.get(visit.group());
    int article = set.get(visit.sentence()).article();
    long pairs = host.sentences().stream().filter(s -> set.get(s).article() != article).count();
    int known = new SentenceCluster(visit.sentence(), article, false).pairs(host);
    return gain + PairEvidence.AGAINST * known >= PairEvidence.of(SURE) * pairs;
  }
}
