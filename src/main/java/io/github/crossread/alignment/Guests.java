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
 *
 * <p>Copies are judged as one: were one a guest without the other, an outlet would be said to omit
 * what it prints word for word.
 */
final class Guests {

  /** From this mean probability on over all of a group, copies of another are guests there. */
  private static final double SURE = 0.8;

  /** The first of some copies, and a group that is not theirs. */
  private record Visit(int first, int group) {}

  private final SetView set;
  private final List<SentenceCluster> clusters;
  private final Map<Integer, Integer> homes = new HashMap<>();
  private final Copies copies = new Copies();

  /** How many sentences of each article each cluster has. */
  private final List<Map<Integer, Integer>> counts = new ArrayList<>();

  private final Map<Visit, Double> gains = new HashMap<>();

  Guests(SetView set, List<SentenceCluster> clusters, List<Match> matches, PairEvidence evidence) {
    this.set = set;
    this.clusters = clusters;
    for (int i = 0; i < clusters.size(); i++) {
      int home = i;
      counts.add(new HashMap<>());
      for (int sentence : clusters.get(i).sentences()) {
        homes.put(sentence, home);
        counts.get(i).merge(set.get(sentence).article(), 1, Integer::sum);
      }
    }
    for (Match match : matches) {
      if (areOfOneGroup(match) && areCopies(match)) {
        copies.add(match.a(), match.b());
      }
    }
    for (Match match : matches) {
      if (!areOfOneGroup(match)) {
        add(match.a(), match.b(), evidence.gain(match));
        add(match.b(), match.a(), evidence.gain(match));
      }
    }
  }

  private boolean areOfOneGroup(Match match) {
    return homes.get(match.a()).equals(homes.get(match.b()));
  }

  private boolean areCopies(Match match) {
    return Matcher.areCopies(set.get(match.a()).stems(), set.get(match.b()).stems());
  }

  private void add(int sentence, int host, double gain) {
    gains.merge(new Visit(copies.of(sentence).first(), homes.get(host)), gain, Double::sum);
  }

  /** Returns the sentences of each cluster with its guests. */
  List<NavigableSet<Integer>> groups() {
    List<NavigableSet<Integer>> groups = new ArrayList<>();
    clusters.forEach(cluster -> groups.add(new TreeSet<>(cluster.sentences())));
    gains.forEach(
        (visit, gain) -> {
          if (areGuests(visit, gain)) {
            groups.get(visit.group()).addAll(copies.of(visit.first()));
          }
        });
    return groups;
  }

  private boolean areGuests(Visit visit, double gain) {
    SentenceCluster host = clusters.get(visit.group());
    int pairs = 0;
    int known = 0;
    for (int sentence : copies.of(visit.first())) {
      int article = set.get(sentence).article();
      pairs += host.sentences().size() - counts.get(visit.group()).getOrDefault(article, 0);
      known += host.pairs(article);
    }
    return gain + PairEvidence.AGAINST * known >= PairEvidence.of(SURE) * pairs;
  }
}
