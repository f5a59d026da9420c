package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of sentences that are looked at, with their features and how sure each is at a first
 * look.
 *
 * <p>The first look takes each pair by itself; the second knows what else each of the two could be
 * matched with.
 */
final class Candidates {

  /** A pair of sentences, the first the lower number. */
  record Pair(int a, int b) {}

  /** From this Dice coefficient over stems on, two sentences are copies of one. */
  private static final double COPIES = 0.8;

  private final SetView set;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();

  private Candidates(SetView set) {
    this.set = set;
  }

  /** Finds the pairs of a set and works out what each has in common. */
  static Candidates of(SetView set) {
    Candidates candidates = new Candidates(set);
    CandidateIndex index = new CandidateIndex(set);
    PairFeatures features = new PairFeatures(set);
    for (int i = 0; i < set.size(); i++) {
      for (int j : index.behind(i)) {
        candidates.pairs.add(new Pair(i, j));
        candidates.features.add(features.of(i, j));
      }
    }
    return candidates;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Returns the features of each pair. */
  List<Features> features() {
    return features;
  }

  /** Adds to each pair's features those of the second look. */
  void lookAgain(LogisticModel firstLook) {
    Map<Pair, Double> scores = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      scores.put(pairs.get(i), firstLook.probability(features.get(i)));
    }
    ContextFeatures context = new ContextFeatures(set, scores);
    for (int i = 0; i < pairs.size(); i++) {
      context.addTo(features.get(i), pairs.get(i));
    }
  }

  /** Returns the pairs with how sure a model is of each; copies match, whatever it says. */
  List<Match> matches(LogisticModel model) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      double score = areCopies(pair) ? 1 : model.probability(features.get(i));
      matches.add(new Match(pair.a(), pair.b(), score));
    }
    return matches;
  }

  private boolean areCopies(Pair pair) {
    Terms a = set.get(pair.a()).stems();
    Terms b = set.get(pair.b()).stems();
    return 2.0 * a.shared(b) >= COPIES * (a.size() + b.size());
  }
}
