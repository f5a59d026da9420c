package io.github.crossread.alignment;

import io.github.crossread.alignment.Candidates.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what speaks for and against a pair once all pairs have been looked at. */
final class ContextFeatures {

  private record Side(int sentence, int article) {}

  private record Partner(int sentence, double score) {}

  private final SetView set;
  private final Map<Pair, Double> scores;
  private final Map<Side, List<Partner>> partners = new HashMap<>();
  private final Map<Integer, List<Partner>> allPartners = new HashMap<>();

  ContextFeatures(SetView set, Map<Pair, Double> scores) {
    this.set = set;
    this.scores = scores;
    scores.forEach(
        (pair, score) -> {
          note(pair.a(), pair.b(), score);
          note(pair.b(), pair.a(), score);
        });
    Comparator<Partner> surestFirst =
        Comparator.comparingDouble(Partner::score).reversed().thenComparing(Partner::sentence);
    partners.values().forEach(list -> list.sort(surestFirst));
    allPartners.values().forEach(list -> list.sort(surestFirst));
  }

  private void note(int sentence, int other, double score) {
    Side side = new Side(sentence, set.get(other).article());
    Partner partner = new Partner(other, score);
    partners.computeIfAbsent(side, s -> new ArrayList<>()).add(partner);
    allPartners.computeIfAbsent(sentence, s -> new ArrayList<>()).add(partner);
  }

  void addTo(Features features, Pair pair) {
    int a = pair.a();
    int b = pair.b();
    double score = scores.get(pair);
    boolean bestOfA = betterThan(a, b, score).isEmpty();
    boolean bestOfB = betterThan(b, a, score).isEmpty();
    features.set(Feature.MUTUAL_BEST, bestOfA && bestOfB ? 1 : 0);
    features.set(Feature.MARGIN, Math.max(margin(a, b, score), margin(b, a, score)));
    features.set(Feature.NEIGHBOURS, neighbours(a, b));
    features.set(Feature.SPLIT, split(a, b));
    features.set(Feature.THIRD, third(a, b));
    features.set(Feature.EXPLAINED, Math.min(explained(a, b, score), explained(b, a, score)));
    features.set(Feature.TAKEN, Math.min(taken(a, b, score), taken(b, a, score)));
  }

  private double score(int a, int b) {
    if (a < 0 || b < 0) {
      return 0;
    }
    return scores.getOrDefault(new Pair(Math.min(a, b), Math.max(a, b)), 0.0);
  }

  /**
   * Returns the surest partner of a sentence in the other's article, if it is surer than the other.
   */
  private Optional<Partner> betterThan(int sentence, int other, double score) {
    Partner best = partners.get(new Side(sentence, set.get(other).article())).get(0);
    return best.sentence() != other && best.score() > score ? Optional.of(best) : Optional.empty();
  }

  /** Above the second best if the pair is the best, else below the best. */
  private double margin(int sentence, int other, double score) {
    return partners.get(new Side(sentence, set.get(other).article())).stream()
        .filter(partner -> partner.sentence() != other)
        .findFirst()
        .map(partner -> score - partner.score())
        .orElse(score);
  }

  private double neighbours(int a, int b) {
    return Math.max(
        score(set.neighbour(a, -1), set.neighbour(b, -1)),
        score(set.neighbour(a, 1), set.neighbour(b, 1)));
  }

  private double split(int a, int b) {
    return Math.max(
        Math.max(score(set.neighbour(a, -1), b), score(set.neighbour(a, 1), b)),
        Math.max(score(a, set.neighbour(b, -1)), score(a, set.neighbour(b, 1))));
  }

  private double third(int a, int b) {
    double best = 0;
    for (Partner partner : allPartners.get(a)) {
      if (partner.score() <= best) {
        break;
      }
      if (set.areOfTwoArticles(partner.sentence(), b)) {
        best = Math.max(best, Math.min(partner.score(), score(partner.sentence(), b)));
      }
    }
    return best;
  }

  private double explained(int sentence, int other, double score) {
    Terms shared = set.get(sentence).stems().and(set.get(other).stems());
    return betterThan(sentence, other, score)
        .map(
            better -> {
              double rest =
                  shared.without(set.get(better.sentence()).stems()).weight(set.weights());
              return better.score() * (1 - PairFeatures.share(rest, shared.weight(set.weights())));
            })
        .orElse(0.0);
  }

  private double taken(int sentence, int other, double score) {
    Terms stems = set.get(sentence).stems();
    return betterThan(sentence, other, score)
        .map(
            better ->
                better.score()
                    * PairFeatures.share(
                        stems.and(set.get(better.sentence()).stems()).weight(set.weights()),
                        stems.weight(set.weights())))
        .orElse(0.0);
  }
}
