package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.LaidOut;
import io.github.crossread.alignment.term.SentenceView;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;

/** Works out what two sentences have in common, each pair by itself. */
public final class PairFeatures {

  private final SetView set;

  /** The sentence whose terms are laid out, or none yet. */
  private int laidOut = -1;

  private final LaidOut letters;
  private final LaidOut stems;
  private final LaidOut context;

  public PairFeatures(SetView set) {
    this.set = set;
    this.letters = new LaidOut(set.gramSquares().length);
    this.stems = new LaidOut(set.weights().length);
    this.context = new LaidOut(set.weights().length);
  }

  /**
   * Returns the features of two sentences; those of the second look are 0. Pairs of one first
   * sentence one after the other cost less.
   */
  public Features of(int i, int j) {
    SentenceView a = set.get(i);
    SentenceView b = set.get(j);
    layOut(i);
    Terms shared = a.stems().and(b.stems());
    double sharedWeight = stems.sharedWeight(b.stems());
    double weightA = set.weight(i);
    double weightB = set.weight(j);
    Features features = new Features();
    features.set(
        Feature.LETTERS,
        Terms.share(letters.sharedWeight(set.grams(j)), set.letters(i) * set.letters(j)));
    features.set(Feature.SHARED_WEIGHT, Math.log1p(sharedWeight));
    features.set(Feature.SHARED_STEMS, Math.log1p(shared.size()));
    features.set(Feature.CONTAINMENT, Terms.share(sharedWeight, Math.min(weightA, weightB)));
    double senseA = Terms.share(sharedWeight + sameSense(i, j, shared), weightA);
    double senseB = Terms.share(sharedWeight + sameSense(j, i, shared), weightB);
    features.set(Feature.SAME_SENSE, Math.max(senseA, senseB));
    features.set(Feature.SAME_SENSE_BOTH, Math.min(senseA, senseB));
    features.set(Feature.MEANING, set.meaning(i, j));
    features.set(Feature.BEGINNINGS, containment(a.beginnings(), b.beginnings()));
    features.set(
        Feature.SHARED_NOT_NAMES,
        Terms.share(
            shared.without(a.names().and(b.names())).weight(set.weights()),
            weightA + weightB - sharedWeight));
    features.set(Feature.ANCHORS, Math.log1p(set.onlyOnce(i).shared(set.onlyOnce(j))));
    features.set(Feature.NUMBERS, a.numbers().shared(b.numbers()));
    putQuoted(features, a, b);
    features.set(Feature.DISTANCE, Math.abs(a.position() - b.position()));
    features.set(Feature.BOTH_FIRST, a.isFirst() && b.isFirst() ? 1 : 0);
    features.set(Feature.ONE_FIRST, a.isFirst() != b.isFirst() ? 1 : 0);
    putSurroundings(features, i, j);
    return features;
  }

  private void layOut(int i) {
    if (laidOut != i) {
      letters.lay(set.grams(i), set.gramSquares());
      stems.lay(set.get(i).stems(), set.weights());
      context.lay(set.context(i), set.weights());
      laidOut = i;
    }
  }

  /** The weight of one sentence's other stems that the other has another word of one sense for. */
  private double sameSense(int sentence, int other, Terms shared) {
    Terms others = set.senses(other);
    double sum = 0;
    if (!others.isEmpty()) {
      Terms rest = set.withSenses(sentence).without(shared);
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

  private void putSurroundings(Features features, int i, int j) {
    Terms stemsB = set.get(j).stems();
    Terms contextB = set.context(j);
    double aroundA = set.contextWeight(i);
    double aroundB = set.contextWeight(j);
    features.set(Feature.SURROUNDINGS, likeness(context.sharedWeight(contextB), aroundA, aroundB));
    features.set(
        Feature.NEXT_TO,
        Math.max(
            likeness(context.sharedWeight(stemsB), aroundA, set.weight(j)),
            likeness(stems.sharedWeight(contextB), set.weight(i), aroundB)));
  }

  private static void putQuoted(Features features, SentenceView a, SentenceView b) {
    boolean quotesA = Quoted.isTelling(a);
    boolean quotesB = Quoted.isTelling(b);
    double shared = Quoted.shared(a, b);
    features.set(Feature.QUOTED, shared);
    features.set(Feature.QUOTED_OTHERWISE, quotesA && quotesB ? 1 - shared : 0);
    features.set(Feature.ONE_QUOTES, quotesA != quotesB ? 1 : 0);
  }

  private static double containment(Terms a, Terms b) {
    return Terms.share(a.shared(b), Math.min(a.size(), b.size()));
  }

  /** Weighted Jaccard: the weight of what both have by the weight of what either has. */
  private static double likeness(double both, double weightA, double weightB) {
    return Terms.share(both, weightA + weightB - both);
  }
}
