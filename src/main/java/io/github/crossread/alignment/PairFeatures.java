package io.github.crossread.alignment;

import java.util.OptionalInt;

/** Works out what two sentences have in common, each pair by itself. */
final class PairFeatures {

  /** A quotation of so few words is a phrase, and no evidence. */
  private static final int SHORTEST_QUOTATION = 4;

  private final SetView set;

  /** The weights of the stretches of letters of one sentence, each squared; 0 for all others. */
  private final double[] squares = new double[SentenceView.BUCKETS];

  private OptionalInt inSquares = OptionalInt.empty();

  PairFeatures(SetView set) {
    this.set = set;
  }

  /**
   * Returns the features of two sentences; those of the second look are 0. Pairs of one first
   * sentence one after the other cost less.
   */
  Features of(int i, int j) {
    SentenceView a = set.get(i);
    SentenceView b = set.get(j);
    double[] weights = set.weights();
    Terms shared = a.stems().and(b.stems());
    double sharedWeight = shared.weight(weights);
    double weightA = set.weight(i);
    double weightB = set.weight(j);
    Features features = new Features();
    features.set(Feature.LETTERS, letters(i, j));
    features.set(Feature.SHARED_WEIGHT, Math.log1p(sharedWeight));
    features.set(Feature.SHARED_STEMS, Math.log1p(shared.size()));
    features.set(Feature.CONTAINMENT, share(sharedWeight, Math.min(weightA, weightB)));
    double senseA = share(sharedWeight + sameSense(i, j, shared), weightA);
    double senseB = share(sharedWeight + sameSense(j, i, shared), weightB);
    features.set(Feature.SAME_SENSE, Math.max(senseA, senseB));
    features.set(Feature.SAME_SENSE_BOTH, Math.min(senseA, senseB));
    features.set(Feature.MEANING, set.meaning(i, j));
    features.set(Feature.BEGINNINGS, containment(a.beginnings(), b.beginnings()));
    features.set(
        Feature.SHARED_NOT_NAMES,
        share(
            shared.without(a.names().and(b.names())).weight(weights),
            weightA + weightB - sharedWeight));
    features.set(Feature.ANCHORS, Math.log1p(set.onlyOnce(i).shared(set.onlyOnce(j))));
    features.set(Feature.NUMBERS, a.numbers().shared(b.numbers()));
    putQuoted(features, a.quoted(), b.quoted());
    features.set(Feature.DISTANCE, Math.abs(a.position() - b.position()));
    features.set(Feature.BOTH_FIRST, a.isFirst() && b.isFirst() ? 1 : 0);
    features.set(Feature.ONE_FIRST, a.isFirst() != b.isFirst() ? 1 : 0);
    putSurroundings(features, i, j);
    return features;
  }

  /** The weight of one sentence's other stems that the other has another word of one sense for. */
  private double sameSense(int sentence, int other, Terms shared) {
    Terms others = set.senses(other);
    double sum = 0;
    if (!others.isEmpty()) {
      Terms rest = set.get(sentence).stems().without(shared);
      for (int place = 0; place < rest.size(); place++) {
        int stem = rest.get(place);
        sum += Math.min(set.weights()[stem], heaviest(set.senses(sentence, stem), others));
      }
    }
    return sum;
  }

  private double heaviest(Terms senses, Terms others) {
    double heaviest = 0;
    for (int place = 0; place < senses.size(); place++) {
      int sense = senses.get(place);
      if (others.contains(sense)) {
        heaviest = Math.max(heaviest, set.senseWeights()[sense]);
      }
    }
    return heaviest;
  }

  private double letters(int i, int j) {
    if (!inSquares.equals(OptionalInt.of(i))) {
      inSquares.ifPresent(before -> spread(before, 0));
      spread(i, 1);
      inSquares = OptionalInt.of(i);
    }
    double both = set.get(j).grams().weight(squares);
    return share(both, set.letters(i) * set.letters(j));
  }

  /** Lays out the weights of a sentence, so that to look one up is no search; or clears them. */
  private void spread(int sentence, int times) {
    double[] weights = set.gramWeights();
    set.get(sentence)
        .grams()
        .numbers()
        .forEach(gram -> squares[gram] = times * weights[gram] * weights[gram]);
  }

  private void putSurroundings(Features features, int i, int j) {
    Terms stemsA = set.get(i).stems();
    Terms stemsB = set.get(j).stems();
    Terms contextA = set.context(i);
    Terms contextB = set.context(j);
    double aroundA = contextA.weight(set.weights());
    double aroundB = contextB.weight(set.weights());
    features.set(Feature.SURROUNDINGS, likeness(contextA, aroundA, contextB, aroundB));
    features.set(
        Feature.NEXT_TO,
        Math.max(
            likeness(contextA, aroundA, stemsB, set.weight(j)),
            likeness(stemsA, set.weight(i), contextB, aroundB)));
  }

  private static void putQuoted(Features features, Terms a, Terms b) {
    boolean quotesA = a.size() >= SHORTEST_QUOTATION;
    boolean quotesB = b.size() >= SHORTEST_QUOTATION;
    features.set(Feature.QUOTED, containment(a, b));
    features.set(Feature.QUOTED_OTHERWISE, quotesA && quotesB ? 1 - containment(a, b) : 0);
    features.set(Feature.ONE_QUOTES, quotesA != quotesB ? 1 : 0);
  }

  private static double containment(Terms a, Terms b) {
    return share(a.shared(b), Math.min(a.size(), b.size()));
  }

  /** Weighted Jaccard: the weight of what both have by the weight of what either has. */
  private double likeness(Terms a, double weightA, Terms b, double weightB) {
    double both = a.sharedWeight(b, set.weights());
    return share(both, weightA + weightB - both);
  }

  static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
}
