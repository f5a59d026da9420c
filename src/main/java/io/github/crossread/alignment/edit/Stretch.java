package io.github.crossread.alignment.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Two stretches of tokens that stand against each other.
 *
 * @param kind how they stand to each other
 * @param base the base's
 * @param text the reading's
 */
record Stretch(Kind kind, Side base, Side text) {

  /** Words that change a statement's place for place are few. */
  private static final int MOST_TIGHT_WORDS = 2;

  /** How two stretches stand to each other. */
  enum Kind {
    /** Equal in normal form, token by token. */
    KEPT,
    /** The same words in another form. */
    OTHER_FORM,
    /** The same phrase as in another place; one of the sides is empty. */
    MOVED,
    /** Different. */
    CHANGED
  }

  static Stretch changed(Side base, Side text) {
    return new Stretch(Kind.CHANGED, base, text);
  }

  boolean isKept() {
    return kind == Kind.KEPT;
  }

  boolean isChanged() {
    return kind == Kind.CHANGED;
  }

  boolean isEmpty() {
    return base.isEmpty() && text.isEmpty();
  }

  /** Returns whether it is kept and says enough to hold two sentences together. */
  boolean isAnchor() {
    return kind != Kind.CHANGED && kind != Kind.MOVED && base.hasContent();
  }

  /** Returns this and the next as one, different. */
  Stretch joined(Stretch next) {
    return changed(
        base.part(base.begin(), next.base.end()), text.part(text.begin(), next.text.end()));
  }

  /** Returns stretches of which kept ones that follow each other are one. */
  static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : stretches) {
      int end = joined.size() - 1;
      if (end >= 0 && next.isKept() && joined.get(end).isKept()) {
        Stretch last = joined.get(end);
        Side base = last.base.part(last.base.begin(), next.base.end());
        Side text = last.text.part(last.text.begin(), next.text.end());
        joined.set(end, new Stretch(Kind.KEPT, base, text));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /**
   * Returns whether one of some stretches is short on both sides and held by what is kept: before
   * and after it, or on one side if the other is an end of the sentence.
   */
  static boolean isTight(List<Stretch> stretches, int at) {
    Stretch stretch = stretches.get(at);
    boolean begins = at == 0 || stretches.get(at - 1).isDateline();
    boolean ends = at == stretches.size() - 1 || stretches.get(at + 1).isFinalStop();
    boolean heldBefore = at > 0 && stretches.get(at - 1).isAnchor();
    boolean heldBehind = at < stretches.size() - 1 && stretches.get(at + 1).isAnchor();
    return isShort(stretch.base)
        && isShort(stretch.text)
        && (heldBefore || begins)
        && (heldBehind || ends)
        && (heldBefore || heldBehind);
  }

  private static boolean isShort(Side side) {
    int words = side.content().size();
    return words > 0 && words <= MOST_TIGHT_WORDS;
  }

  private boolean isDateline() {
    return base.begin() == 0 && text.begin() == 0 && !base.hasContent() && !text.hasContent();
  }

  private boolean isFinalStop() {
    return isKept() && base.end() == base.line().size() && !base.hasContent();
  }
}
