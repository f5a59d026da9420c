package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SentenceView;
import io.github.crossread.alignment.term.Terms;

/** What two sentences quote, and whether it is the same. */
final class Quoted {

  /** A quotation of so few words is a phrase, and no evidence. */
  private static final int SHORTEST = 4;

  /** Of fewer words of content a quotation is not told from another. */
  private static final int FEWEST = 3;

  /** From this share of its words of content on, a sentence states what it quotes. */
  private static final double MOST = 0.3;

  private Quoted() {}

  /** Returns whether a sentence quotes enough words of content to tell by. */
  static boolean isTelling(SentenceView sentence) {
    return sentence.quoted().size() >= SHORTEST;
  }

  /** Returns the share of the shorter quotation's words that the other quotes too, 0 to 1. */
  static double shared(SentenceView a, SentenceView b) {
    Terms one = a.quoted();
    Terms other = b.quoted();
    return Terms.share(one.shared(other), Math.min(one.size(), other.size()));
  }

  /**
   * Returns whether two sentences are two quotations: no word of content that the one quotes is
   * quoted by the other, and what is said around them is who says it. One speaker may say several
   * things on one day, in sentences that are alike but for what is said.
   */
  static boolean areTwo(SentenceView a, SentenceView b) {
    Terms one = content(a);
    Terms other = content(b);
    return isMost(one, a) && isMost(other, b) && one.shared(other) == 0;
  }

  private static Terms content(SentenceView sentence) {
    return sentence.quoted().and(sentence.stems());
  }

  private static boolean isMost(Terms quoted, SentenceView sentence) {
    return quoted.size() >= FEWEST && quoted.size() >= MOST * sentence.stems().size();
  }
}
