package io.github.crossread.alignment.group;

/** Two clusters between which pairs were looked at, and what these pairs speak. */
final class Bond {

  private SentenceCluster one;
  private SentenceCluster other;
  private final double evidence;

  /**
   * Ties two clusters.
   *
   * @param evidence how much more their pairs speak than if none had been looked at
   */
  Bond(SentenceCluster one, SentenceCluster other, double evidence) {
    this.one = one;
    this.other = other;
    this.evidence = evidence;
    one.bonds().put(other, this);
    other.bonds().put(one, this);
  }

  double evidence() {
    return evidence;
  }

  /** Returns whether the two are still apart and nothing else ties them. */
  boolean holds() {
    return one.bonds().get(other) == this;
  }

  /** Returns how much all pairs of the two together speak for joining them. */
  double gain() {
    int pairs = one.pairs(other);
    return evidence + PairEvidence.AGAINST * pairs + PairEvidence.tie(pairs);
  }

  /** Ties another cluster in place of one that it has taken in. */
  void passOn(SentenceCluster from, SentenceCluster to) {
    SentenceCluster stays = one == from ? other : one;
    one = stays;
    other = to;
    stays.bonds().put(to, this);
    to.bonds().put(stays, this);
  }

  SentenceCluster one() {
    return one;
  }

  SentenceCluster other() {
    return other;
  }
}
