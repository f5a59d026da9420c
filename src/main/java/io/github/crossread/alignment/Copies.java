package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences that are nearly the same in their words, as agency copy is in two outlets, are judged
 * alike: what matches one of them matches all, and by how much is the mean over all.
 */
final class Copies {

  /** From this Dice coefficient over stems on, two sentences are copies. */
  private static final double ALIKE = 0.8;

  private final SetView set;
  private final int[] first;
  private final Map<Integer, List<Integer>> copiesOf = new TreeMap<>();

  private Copies(SetView set, List<Match> matches) {
    this.set = set;
    this.first = new int[set.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
    for (Match match : matches) {
      if (areCopies(match.a(), match.b())) {
        int low = Math.min(find(match.a()), find(match.b()));
        first[find(match.a())] = low;
        first[find(match.b())] = low;
      }
    }
    for (int i = 0; i < first.length; i++) {
      copiesOf.computeIfAbsent(find(i), f -> new ArrayList<>()).add(i);
    }
  }

  /** Returns the matches with one score for all copies of two sentences. */
  static List<Match> judgedAlike(SetView set, List<Match> matches) {
    Copies copies = new Copies(set, matches);
    Map<List<Integer>, Double> sums = new HashMap<>();
    for (Match match : matches) {
      sums.merge(copies.pair(match), match.score(), Double::sum);
    }
    List<Match> alike = new ArrayList<>();
    sums.forEach((pair, sum) -> copies.addAll(alike, pair.get(0), pair.get(1), sum));
    return alike;
  }

  private boolean areCopies(int a, int b) {
    Terms inA = set.get(a).stems();
    Terms inB = set.get(b).stems();
    return 2.0 * inA.shared(inB) >= ALIKE * (inA.size() + inB.size());
  }

  private int find(int sentence) {
    int root = sentence;
    while (first[root] != root) {
      root = first[root];
    }
    return root;
  }

  private List<Integer> pair(Match match) {
    int a = find(match.a());
    int b = find(match.b());
    return List.of(Math.min(a, b), Math.max(a, b));
  }

  private void addAll(List<Match> alike, int a, int b, double sum) {
    List<Match> pairs = new ArrayList<>();
    for (int i : copiesOf.get(a)) {
      for (int j : copiesOf.get(b)) {
        if (i != j && (a != b || i < j) && set.areOfTwoArticles(i, j)) {
          pairs.add(new Match(Math.min(i, j), Math.max(i, j), 0));
        }
      }
    }
    double score = a == b ? 1 : sum / pairs.size();
    pairs.forEach(pair -> alike.add(new Match(pair.a(), pair.b(), score)));
  }
}
