package io.github.crossread.alignment.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two sentences side by side: which stretches of tokens they have in common, and which stand
 * between those.
 *
 * <p>A common stretch without a content word is no anchor and is dropped, except where it is all
 * that is there.
 */
final class WordDiff {

  /**
   * Two stretches of tokens that stand against each other.
   *
   * @param equal whether they are equal in normal form
   * @param baseBegin the first token of the base's stretch
   * @param baseEnd the token after its last
   * @param textBegin the first token of the other's stretch
   * @param textEnd the token after its last
   */
  record Stretch(boolean equal, int baseBegin, int baseEnd, int textBegin, int textEnd) {

    Stretch joined(Stretch next) {
      return new Stretch(false, baseBegin, next.baseEnd, textBegin, next.textEnd);
    }

    int lengthInBase() {
      return baseEnd - baseBegin;
    }

    int lengthInText() {
      return textEnd - textBegin;
    }
  }

  private WordDiff() {}

  /** Returns the stretches of two sentences in order, equal and unequal ones in turn. */
  static List<Stretch> diff(Sentence base, Sentence text) {
    Patch<Token> patch = DiffUtils.diff(base.tokens(), text.tokens(), new RunDiff());
    List<Stretch> stretches = withoutIslands(stretches(patch, base.tokens().size()), base.tokens());
    return stretches.stream()
        .flatMap(stretch -> peeled(stretch, base.tokens(), text.tokens()).stream())
        .toList();
  }

  private static List<Stretch> stretches(Patch<Token> patch, int baseSize) {
    List<Stretch> stretches = new ArrayList<>();
    int base = 0;
    int text = 0;
    for (AbstractDelta<Token> delta : patch.getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        int begin = delta.getSource().getPosition();
        int equal = begin - base;
        addEqual(stretches, base, text, equal);
        text += equal;
        int baseEnd = begin + delta.getSource().size();
        int textEnd = text + delta.getTarget().size();
        stretches.add(new Stretch(false, begin, baseEnd, text, textEnd));
        base = baseEnd;
        text = textEnd;
      }
    }
    addEqual(stretches, base, text, baseSize - base);
    return stretches;
  }

  private static void addEqual(List<Stretch> stretches, int base, int text, int length) {
    if (length > 0) {
      stretches.add(new Stretch(true, base, base + length, text, text + length));
    }
  }

  private static List<Stretch> withoutIslands(List<Stretch> stretches, List<Token> base) {
    List<Stretch> kept = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean last = i == stretches.size() - 1;
      boolean dropped =
          stretch.equal() && stretches.size() > 1 && !last && !isAnchor(stretch, base);
      Stretch shown = dropped ? asUnequal(stretch) : stretch;
      int end = kept.size() - 1;
      if (!shown.equal() && end >= 0 && !kept.get(end).equal()) {
        kept.set(end, kept.get(end).joined(shown));
      } else {
        kept.add(shown);
      }
    }
    return kept;
  }

  /**
   * Gives back what an unequal stretch has in common with the other side at its ends: "The later"
   * and "The latter".
   */
  private static List<Stretch> peeled(Stretch s, List<Token> base, List<Token> text) {
    if (s.equal()) {
      return List.of(s);
    }
    int shorter = Math.min(s.lengthInBase(), s.lengthInText());
    int front = 0;
    while (front < shorter
        && RunDiff.isSame(base.get(s.baseBegin() + front), text.get(s.textBegin() + front))) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && RunDiff.isSame(base.get(s.baseEnd() - back - 1), text.get(s.textEnd() - back - 1))) {
      back++;
    }
    List<Stretch> parts = new ArrayList<>();
    addEqual(parts, s.baseBegin(), s.textBegin(), front);
    parts.add(
        new Stretch(
            false,
            s.baseBegin() + front,
            s.baseEnd() - back,
            s.textBegin() + front,
            s.textEnd() - back));
    addEqual(parts, s.baseEnd() - back, s.textEnd() - back, back);
    return parts;
  }

  private static Stretch asUnequal(Stretch s) {
    return new Stretch(false, s.baseBegin(), s.baseEnd(), s.textBegin(), s.textEnd());
  }

  private static boolean isAnchor(Stretch stretch, List<Token> base) {
    return base.subList(stretch.baseBegin(), stretch.baseEnd()).stream().anyMatch(Token::isContent);
  }
}
