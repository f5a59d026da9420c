package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.collation.quotation.Quotation.Change;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands before, between and after the runs of words that two speeches have in common. */
final class SpeechGaps {

  /** More words between two runs are another statement, not an alteration. */
  private static final int MOST_CHANGED = 6;

  /** This many words at an end may differ, and the quotation still ends there in both. */
  private static final int MOST_AT_END = 2;

  private static final int NEXT_TO_END = 4;

  /** What may be found at one place. */
  enum Found {
    STYLE,
    BRACKETS,
    MISSING,
    MISSING_SENTENCES,
    MORE,
    CHANGED,
    OTHER
  }

  private final Speech base;
  private final Speech text;
  private final Set<Found> found = EnumSet.noneOf(Found.class);
  private final List<Change> changes = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int changed;

  SpeechGaps(Speech base, Speech text, List<TokenRun> runs) {
    this.base = base;
    this.text = text;
    if (!runs.isEmpty()) {
      begin(runs.get(0));
      for (int i = 1; i < runs.size(); i++) {
        between(runs.get(i - 1), runs.get(i));
      }
      end(runs.get(runs.size() - 1));
    }
  }

  boolean has(Found what) {
    return found.contains(what);
  }

  /** Returns how many words are others, counted in the speech that has more of them. */
  int changed() {
    return changed;
  }

  /** Returns the words of the base that the text has otherwise, in their order. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Returns the forms of the base's words that the text lacks at an end or where it is cut. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private void begin(TokenRun first) {
    if (isBracketed(0, first.base(), 0, first.text())) {
      found.add(Found.BRACKETS);
    } else if (isSwapped(first.base(), first.text(), first.length())
        && base.opensSentence(0)
        && text.opensSentence(0)) {
      change(0, first.base(), 0, first.text());
    } else {
      lack(0, first.base(), base.opensSentence(first.base()));
      more(first.text(), text.opensSentence(first.text()));
    }
  }

  private void end(TokenRun last) {
    int lacking = base.size() - last.baseEnd();
    int added = text.size() - last.textEnd();
    if (isBracketed(last.baseEnd(), base.size(), last.textEnd(), text.size())) {
      found.add(Found.BRACKETS);
    } else if (isSwapped(lacking, added, last.length())) {
      change(last.baseEnd(), base.size(), last.textEnd(), text.size());
    } else {
      lack(last.baseEnd(), base.size(), base.opensSentence(last.baseEnd()));
      more(added, text.opensSentence(last.textEnd()));
    }
  }

  private static boolean isSwapped(int inBase, int inText, int beside) {
    return inBase > 0
        && inText > 0
        && inBase <= MOST_AT_END
        && inText <= MOST_AT_END
        && beside >= NEXT_TO_END;
  }

  private void lack(int begin, int end, boolean sentences) {
    if (begin < end) {
      found.add(sentences ? Found.MISSING_SENTENCES : Found.MISSING);
      base.tokens().subList(begin, end).forEach(token -> missing.add(token.form()));
    }
  }

  private void more(int words, boolean sentences) {
    if (words > 0 && !sentences) {
      found.add(Found.MORE);
    }
  }

  private void between(TokenRun before, TokenRun after) {
    int baseBegin = before.baseEnd();
    int textBegin = before.textEnd();
    int inBase = after.base() - baseBegin;
    int inText = after.text() - textBegin;
    if (inBase + inText == 0) {
      return;
    }
    if (isStyle(baseBegin, after.base(), textBegin, after.text())) {
      found.add(Found.STYLE);
    } else if (isBracketed(baseBegin, after.base(), textBegin, after.text())) {
      found.add(Found.BRACKETS);
    } else if (text.isParted(textBegin, after.text()) || base.isParted(baseBegin, after.base())) {
      lack(
          baseBegin,
          after.base(),
          base.opensSentence(baseBegin) && base.opensSentence(after.base()));
      more(inText, text.opensSentence(textBegin) && text.opensSentence(after.text()));
    } else if (inBase <= MOST_CHANGED && inText <= MOST_CHANGED) {
      change(baseBegin, after.base(), textBegin, after.text());
    } else {
      found.add(Found.OTHER);
    }
  }

  private boolean isBracketed(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    return text.isBracketed(textBegin, textEnd) || base.isBracketed(baseBegin, baseEnd);
  }

  /** "Cooperation" and "co-operation": the same letters. */
  private boolean isStyle(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    return letters(base, baseBegin, baseEnd).equals(letters(text, textBegin, textEnd));
  }

  private static String letters(Speech speech, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    speech.tokens().subList(begin, end).forEach(token -> letters.append(token.form()));
    return letters.toString().replace("-", "").replace("'", "");
  }

  private void change(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    found.add(Found.CHANGED);
    changed += Math.max(baseEnd - baseBegin, textEnd - textBegin);
    changes.add(new Change(base.printed(baseBegin, baseEnd), text.printed(textBegin, textEnd)));
  }
}
