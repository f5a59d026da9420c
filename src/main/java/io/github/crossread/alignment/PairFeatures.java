package io.github.crossread.alignment;

/** Works out what two sentences have in common, each pair by itself. */
final class PairFeatures {

  /** A quotation of so few words is a phrase, and no evidence. */
  private static final int SHORTEST_QUOTATION = 4;

  private final SetView set;

  PairFeatures(SetView set) {
    this.set = set;
  }

  /** Returns the features of two sentences; those of the second look are 0. */
  Features of(int i, int j) {
    SentenceView a = set.get(i);
    SentenceView b = set.get(j);
    double[] weights = set.weights();
    Terms shared = a.stems().and(b.stems());
    Terms sharedNames = a.names().and(b.names());
    double sharedWeight = shared.weight(weights);
    double weightA = a.stems().weight(weights);
    double weightB = b.stems().weight(weights);
    Features features = new Features();
    features.set(Feature.LETTERS, letters(a, b));
    features.set(Feature.SHARED_WEIGHT, Math.log1p(sharedWeight));
    features.set(Feature.SHARED_STEMS, Math.log1p(shared.size()));
    features.set(Feature.CONTAINMENT, share(sharedWeight, Math.min(weightA, weightB)));
    double senseA = share(sameSense(i, j, shared), weightA);
    double senseB = share(sameSense(j, i, shared), weightB);
    features.set(Feature.SAME_SENSE, Math.max(senseA, senseB));
    features.set(Feature.SAME_SENSE_BOTH, Math.min(senseA, senseB));
    features.set(Feature.BEGINNINGS, containment(a.beginnings(), b.beginnings()));
    features.set(
        Feature.SHARED_NOT_NAMES,
        share(shared.without(sharedNames).weight(weights), weightA + weightB - sharedWeight));
    features.set(Feature.ANCHORS, Math.log1p(set.onlyOnce(i).shared(set.onlyOnce(j))));
    features.set(Feature.NUMBERS, a.numbers().shared(b.numbers()));
    putQuoted(features, a.quoted(), b.quoted());
    features.set(Feature.DISTANCE, Math.abs(a.position() - b.position()));
    features.set(Feature.BOTH_FIRST, a.isFirst() && b.isFirst() ? 1 : 0);
    features.set(Feature.ONE_FIRST, a.isFirst() != b.isFirst() ? 1 : 0);
    features.set(Feature.SURROUNDINGS, likeness(set.context(i), set.context(j)));
    features.set(
        Feature.NEXT_TO,
        Math.max(likeness(set.context(i), b.stems()), likeness(a.stems(), set.context(j))));
    return features;
  }

  /**
   * The weight of one sentence's stems that the other has too, or has another word of one sense
   * for.
   */
  private double sameSense(int sentence, int other, Terms shared) {
    double[] weights = set.weights();
    return shared.weight(weights)
        + set.get(sentence)
            .stems()
            .without(shared)
            .numbers()
            .mapToDouble(stem -> Math.min(weights[stem], sharedSense(sentence, stem, other)))
            .sum();
  }

  private double sharedSense(int sentence, int stem, int other) {
    return set.senses(sentence)
        .of(stem)
        .filter(set.senses(other).all()::contains)
        .mapToDouble(sense -> set.senseWeights()[sense])
        .max()
        .orElse(0);
  }

  private double letters(SentenceView a, SentenceView b) {
    double[] weights = set.gramWeights();
    double both = a.grams().and(b.grams()).length(weights);
    return share(both * both, a.grams().length(weights) * b.grams().length(weights));
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
  private double likeness(Terms a, Terms b) {
    double both = a.and(b).weight(set.weights());
    return share(both, a.weight(set.weights()) + b.weight(set.weights()) - both);
  }

  static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
}
