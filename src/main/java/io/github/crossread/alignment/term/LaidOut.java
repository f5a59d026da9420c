package io.github.crossread.alignment.term;

/**
 * What the terms of one sentence weigh, laid out by their numbers: for a sentence that is compared
 * with many, to look a term up in an array costs less than to walk two sorted lists.
 */
public final class LaidOut {

  private final double[] byTerm;
  private Terms terms = Terms.NONE;

  /** Makes room for terms whose numbers are below {@code size}. */
  public LaidOut(int size) {
    byTerm = new double[size];
  }

  /** Lays out the terms of a sentence, and takes away those of the one before. */
  public void lay(Terms others, double[] weights) {
    for (int place = 0; place < terms.size(); place++) {
      byTerm[terms.get(place)] = 0;
    }
    for (int place = 0; place < others.size(); place++) {
      byTerm[others.get(place)] = weights[others.get(place)];
    }
    terms = others;
  }

  /** Returns the sum of the weights of the terms that another sentence has too. */
  public double sharedWeight(Terms other) {
    return other.weight(byTerm);
  }
}
