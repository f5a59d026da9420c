package io.github.crossread.alignment.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import io.github.crossread.alignment.edit.Stretch.Kind;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two sentences side by side: which stretches of tokens they have in common, and which stand
 * between those.
 *
 * <p>Datelines are set aside. A common stretch without a content word is no anchor and is dropped,
 * except at the end, where it is the final stop.
 */
final class WordDiff {

  private static final int MOST_WORDS_OF_ISLAND = 1;

  private WordDiff() {}

  /** Returns the stretches of two lines in order. */
  static List<Stretch> diff(SentenceWords base, SentenceWords text) {
    Side baseWords = base.side(base.dateline(), base.size());
    Side textWords = text.side(text.dateline(), text.size());
    Side baseDateline = base.side(0, base.dateline());
    Side textDateline = text.side(0, text.dateline());
    List<Stretch> stretches = new ArrayList<>();
    if (!baseDateline.isEmpty() || !textDateline.isEmpty()) {
      Kind kind = isSamePrint(baseDateline, textDateline) ? Kind.KEPT : Kind.CHANGED;
      stretches.add(new Stretch(kind, baseDateline, textDateline));
    }
    for (Stretch stretch : withoutIslands(stretches(baseWords, textWords))) {
      stretches.addAll(peeled(stretch));
    }
    return stretches;
  }

  private static boolean isSamePrint(Side base, Side text) {
    return base.tokens().stream()
        .map(Token::text)
        .toList()
        .equals(text.tokens().stream().map(Token::text).toList());
  }

  private static List<Stretch> stretches(Side base, Side text) {
    Patch<Token> patch = DiffUtils.diff(base.tokens(), text.tokens(), new RunDiff());
    List<Stretch> stretches = new ArrayList<>();
    int inBase = base.begin();
    int inText = text.begin();
    for (AbstractDelta<Token> delta : patch.getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        int begin = base.begin() + delta.getSource().getPosition();
        int kept = begin - inBase;
        addKept(stretches, base.part(inBase, begin), text.part(inText, inText + kept));
        inText += kept;
        inBase = begin + delta.getSource().size();
        int textEnd = inText + delta.getTarget().size();
        stretches.add(Stretch.changed(base.part(begin, inBase), text.part(inText, textEnd)));
        inText = textEnd;
      }
    }
    addKept(stretches, base.part(inBase, base.end()), text.part(inText, text.end()));
    return stretches;
  }

  private static void addKept(List<Stretch> stretches, Side base, Side text) {
    if (!base.isEmpty()) {
      stretches.add(new Stretch(Kind.KEPT, base, text));
    }
  }

  private static List<Stretch> withoutIslands(List<Stretch> stretches) {
    List<Stretch> kept = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean last = i == stretches.size() - 1;
      boolean island = stretches.size() > 1 && !last && !stretch.isAnchor() && isShort(stretch);
      Stretch shown = island ? Stretch.changed(stretch.base(), stretch.text()) : stretch;
      int end = kept.size() - 1;
      if (!shown.isKept() && end >= 0 && !kept.get(end).isKept()) {
        kept.set(end, kept.get(end).joined(shown));
      } else {
        kept.add(shown);
      }
    }
    return kept;
  }

  /** Whether a reader would not miss it: of two words or more a reader sees that they stand. */
  private static boolean isShort(Stretch stretch) {
    return !stretch.isKept() || stretch.base().wordTokens().size() <= MOST_WORDS_OF_ISLAND;
  }

  /**
   * Gives back what a changed stretch has in common with the other side at its ends: "The later"
   * and "The latter".
   */
  static List<Stretch> peeled(Stretch stretch) {
    if (!stretch.isChanged()) {
      return List.of(stretch);
    }
    Side base = stretch.base();
    Side text = stretch.text();
    int shorter = Math.min(base.end() - base.begin(), text.end() - text.begin());
    int front = 0;
    while (front < shorter && isSame(base, base.begin() + front, text, text.begin() + front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && isSame(base, base.end() - back - 1, text, text.end() - back - 1)) {
      back++;
    }
    List<Stretch> parts = new ArrayList<>();
    addKept(
        parts,
        base.part(base.begin(), base.begin() + front),
        text.part(text.begin(), text.begin() + front));
    Stretch rest =
        Stretch.changed(
            base.part(base.begin() + front, base.end() - back),
            text.part(text.begin() + front, text.end() - back));
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    addKept(
        parts, base.part(base.end() - back, base.end()), text.part(text.end() - back, text.end()));
    return parts;
  }

  private static boolean isSame(Side base, int inBase, Side text, int inText) {
    return RunDiff.isSame(base.line().token(inBase), text.line().token(inText));
  }
}
