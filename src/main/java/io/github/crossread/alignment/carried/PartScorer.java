package io.github.crossread.alignment.carried;

import java.util.Arrays;
import java.util.Optional;

/**
 * Judges, word by word, what one article carries of a part.
 *
 * <p>A word is carried if a sentence has what is said around it: most of the words near it, by
 * their weights. Fitted, with few numbers, to seven clusters of texts whose propositions were
 * marked by hand (PropSegmEnt, Chen et al. 2023), each cluster judged by what the others gave.
 */
final class PartScorer {

  /** From this score on a word is carried. */
  private static final double CARRIED = 0.38;

  /** Below this mean over the part, what is found of it is names and chance. */
  private static final double LEAST_MEAN = 0.75 * CARRIED;

  /** From this mean on the part may be carried. */
  private static final double PERHAPS = 0.24;

  /** If words of so much of its weight are carried, the part is. */
  private static final double FULL = 0.9;

  /** If words of so much of its weight are carried, it is in part. */
  private static final double PART = 0.3;

  /** What stands around a word, against the word itself. */
  private static final double AROUND = 0.8;

  /** What a name is worth that the article has nowhere. */
  private static final double UNKNOWN_NAME = 0.5;

  private static final double HALF = 0.5;

  private final WordTable table;
  private final Opposites opposites;
  private final PartWords words;
  private final Blend blend;
  private final double[] around;
  private final double[] own;
  private final int[] by;

  PartScorer(WordTable table, Opposites opposites, PartWords words) {
    this.table = table;
    this.opposites = opposites;
    this.words = words;
    this.blend = new Blend(words);
    this.around = new double[words.size()];
    this.own = new double[words.size()];
    this.by = new int[words.size()];
  }

  /** Forgets the sentences of the article before. */
  void clear() {
    Arrays.fill(around, -1);
  }

  /** Looks at a sentence of the article, with what its words are worth for each of the part's. */
  void look(int sentence, double[] credits) {
    for (int q = 0; q < around.length; q++) {
      double found = blend.of(q, credits);
      if (found > around[q]) {
        around[q] = found;
        own[q] = credits[q];
        by[q] = sentence;
      }
    }
  }

  /** Returns what the article carries by the sentences that were looked at. */
  PartFinding judge() {
    int article = table.article(by[0]);
    double[] scores = new double[around.length];
    boolean differs = false;
    double mean = 0;
    for (int q = 0; q < scores.length; q++) {
      boolean otherValue = table.type(words.number(q)).value() && own[q] < HALF;
      differs |= otherValue;
      scores[q] = otherValue ? 0 : AROUND * around[q] + (1 - AROUND) * own[q];
      scores[q] *= isUnknownName(q, article) ? UNKNOWN_NAME : 1;
      mean += scores[q] * words.weight(q) / words.weight();
    }
    boolean[] carried = new boolean[scores.length];
    double share = 0;
    for (int q = 0; q < scores.length; q++) {
      carried[q] = mean >= LEAST_MEAN && scores[q] >= CARRIED;
      share += carried[q] ? words.weight(q) / words.weight() : 0;
    }
    boolean opposite = share > 0 && opposites.areOpposite(words, by);
    if (opposite) {
      Arrays.fill(carried, false);
    } else if (share >= FULL) {
      for (int q = 0; q < scores.length; q++) {
        carried[q] |= scores[q] > 0;
      }
    }
    Optional<How> how = how(share, mean, differs, opposite);
    return new PartFinding(article, how, carried, own, by);
  }

  private boolean isUnknownName(int q, int article) {
    return own[q] < HALF && words.isOfName(q) && !table.articles(words.number(q)).get(article);
  }

  private static Optional<How> how(double share, double mean, boolean differs, boolean opposite) {
    if (opposite) {
      return Optional.of(How.PERHAPS);
    }
    if (share >= FULL && !differs) {
      return Optional.of(How.FULL);
    }
    if (share >= PART) {
      return Optional.of(How.PART);
    }
    return share > 0 || mean >= PERHAPS ? Optional.of(How.PERHAPS) : Optional.empty();
  }
}
