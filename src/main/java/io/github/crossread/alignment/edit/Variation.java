package io.github.crossread.alignment.edit;

import io.github.crossread.text.token.Token;
import java.util.function.Predicate;

/**
 * Two stretches that stand against each other and differ.
 *
 * @param base the base's
 * @param text the reading's; one of the two may be empty
 * @param tight whether the sentences are near copies, both sides have one or two content words, and
 *     the same words stand around them, so that one can be said to stand in the place of the other
 * @param closeness how close the two sentences are
 * @param unpaired what else is unpaired in them
 */
record Variation(Side base, Side text, boolean tight, Closeness closeness, Unpaired unpaired) {

  /** As many content words, and no more, make a phrase that stands in the place of another. */
  private static final int MOST_WORDS_OF_PHRASE = 2;

  /** In near copies the kept words around a phrase tell more. */
  private static final int MOST_WORDS_OF_PHRASE_IN_COPY = 4;

  /**
   * Returns whether both sides are phrases of much the same length, so that the one may be called
   * the rewritten other. Longer stretches are most often clauses that have nothing to do with each
   * other.
   */
  boolean isOfPhrases() {
    int shorter = Math.min(base.content().size(), text.content().size());
    int longer = Math.max(base.content().size(), text.content().size());
    int most = closeness == Closeness.NEAR ? MOST_WORDS_OF_PHRASE_IN_COPY : MOST_WORDS_OF_PHRASE;
    return shorter > 0 && longer <= most && longer <= 2 * shorter + 1 && isNews();
  }

  /** Returns whether no word of it has only moved. */
  private boolean isNews() {
    return bothSides(side -> side.content().stream().noneMatch(token -> isElsewhere(side, token)));
  }

  /** Returns whether all words of it stand elsewhere in the other sentence. */
  boolean hasOnlyMoved() {
    return eachContent(side -> side.content().stream().allMatch(t -> isElsewhere(side, t)));
  }

  /** Returns what the base has, with nothing against it. */
  Variation onlyBase() {
    return new Variation(base, text.none(), false, closeness, unpaired);
  }

  /** Returns what the reading has, with nothing against it. */
  Variation onlyText() {
    return new Variation(base.none(), text, false, closeness, unpaired);
  }

  /** Returns whether a word of a side is unpaired in the other sentence too. */
  boolean isElsewhere(Side side, Token token) {
    boolean isOfBase = side.line().equals(base.line());
    return (isOfBase ? unpaired.text() : unpaired.base()).contains(Unpaired.word(token));
  }

  boolean all(Predicate<Token> rule) {
    return base.all(rule) && text.all(rule);
  }

  boolean any(Predicate<Token> rule) {
    return base.any(rule) || text.any(rule);
  }

  boolean anySide(Predicate<Side> rule) {
    return rule.test(base) || rule.test(text);
  }

  boolean bothSides(Predicate<Side> rule) {
    return rule.test(base) && rule.test(text);
  }

  /** Returns whether a rule holds for each side that has content words, and one has. */
  boolean eachContent(Predicate<Side> rule) {
    return anySide(Side::hasContent) && bothSides(side -> !side.hasContent() || rule.test(side));
  }
}
