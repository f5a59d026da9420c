package io.github.crossread.alignment.match;

/**
 * What is looked at to tell whether two sentences state the same. Each is a number; none looks at a
 * certain word.
 */
public enum Feature {
  /** Cosine of their stretches of four letters: names in two spellings, derived words. */
  LETTERS,
  /** The weight of the stems they share, logarithmic. */
  SHARED_WEIGHT,
  /** How many stems they share, logarithmic. */
  SHARED_STEMS,
  /**
   * The share of the lighter sentence's weight that the other has too: a statement inside a longer
   * one.
   */
  CONTAINMENT,
  /**
   * The share of a sentence's weight that the other has in the same or other words of one sense;
   * the higher side.
   */
  SAME_SENSE,
  /** The same for the lower side. */
  SAME_SENSE_BOTH,
  /** Cosine of what their words mean, names apart: the same thing in words that are used alike. */
  MEANING,
  /** The share of beginnings of words of the shorter sentence that the other has too. */
  BEGINNINGS,
  /** The weight of shared stems that are no names, by the weight of all stems of both. */
  SHARED_NOT_NAMES,
  /** How many shared stems stand in no other sentence of either article, logarithmic. */
  ANCHORS,
  /** How many numbers they share. */
  NUMBERS,
  /** The share of the shorter quotation's words that the other quotes too. */
  QUOTED,
  /** One for two quotations without a word in common, less the more they share. */
  QUOTED_OTHERWISE,
  /** Whether one quotes and the other does not. */
  ONE_QUOTES,
  /** How far apart they stand, each as a share of its article. */
  DISTANCE,
  /** Whether both open their articles. */
  BOTH_FIRST,
  /** Whether one opens its article and the other does not. */
  ONE_FIRST,
  /** How alike the sentences around them are. */
  SURROUNDINGS,
  /** How alike one is to the sentences around the other. */
  NEXT_TO,
  /**
   * Whether each is the other's best match in its article; from here on, by the first look at all
   * pairs.
   */
  MUTUAL_BEST,
  /** How far the surer of the two sides is above its second best match. */
  MARGIN,
  /** How surely the sentences before, or those after, match. */
  NEIGHBOURS,
  /** How surely one matches the sentence next to the other: a statement split in two. */
  SPLIT,
  /** How surely both match one sentence of a third article. */
  THIRD,
  /**
   * How much of what they share a better match of one side explains, for the side where that is
   * less.
   */
  EXPLAINED,
  /**
   * How much of a sentence its better match in that article explains, for the side where that is
   * more: nothing of it may be left to be stated by the other.
   */
  TAKEN,
  /** The same for the side where that is less. */
  TAKEN_BOTH;

  /** Returns whether it is known only once all pairs have been looked at. */
  boolean isOfContext() {
    return compareTo(MUTUAL_BEST) >= 0;
  }
}
