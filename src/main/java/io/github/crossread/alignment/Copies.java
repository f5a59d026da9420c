package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** Sentences with more copies than this, one's by the other's, keep the scores they have. */
  private static final int MOST_PAIRS = 10_000;

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
    Map<List<Integer>, List<Match>> byCopies = new LinkedHashMap<>();
    for (Match match : matches) {
      byCopies.computeIfAbsent(copies.pair(match), pair -> new ArrayList<>()).add(match);
    }
    List<Match> alike = new ArrayList<>();
    byCopies.forEach((pair, some) -> alike.addAll(copies.alike(pair.get(0), pair.get(1), some)));
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

  private List<Match> alike(int a, int b, List<Match> matches) {
    if ((long) copiesOf.get(a).size() * copiesOf.get(b).size() > MOST_PAIRS) {
      return matches;
    }
    List<Match> pairs = new ArrayList<>();
    for (int i : copiesOf.get(a)) {
      for (int j : copiesOf.get(b)) {
        if ((a != b || i < j) && set.areOfTwoArticles(i, j)) {
          pairs.add(new Match(Math.min(i, j), Math.max(i, j), 0));
        }
      }
    }
    double sum = matches.stream().mapToDouble(Match::score).sum();
    double score = a == b ? 1 : sum / pairs.size();
    return pairs.stream().map(pair -> new Match(pair.a(), pair.b(), score)).toList();
  }
}
