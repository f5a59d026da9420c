package io.github.crossread.alignment.edit;

import io.github.crossread.text.Token;
import java.util.function.Predicate;

/**
 * Two stretches that stand against each other and differ.
 *
 * @param base the base's
 * @param text the reading's; one of the two may be empty
 * @param tight whether the sentences are near copies, both sides have one or two content words, and
 *     the same words stand around them, so that one can be said to stand in the place of the other
 */
record Change(Side base, Side text, boolean tight) {

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
