package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.edit.TokenRuns;
import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.quotation.Quotation.Counterpart;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two speeches word by word: whether they are one quotation, and how the one stands to the other.
 *
 * <p>They are one if what they have in common covers {@value #COVERAGE} of the shorter and has a
 * run of {@value #SHORT_RUN} words, or if it has a run of {@value #LONG_RUN}; and if what differs
 * in between is little.
 */
final class SpeechComparison {

  private static final double COVERAGE = 0.6;
  private static final int SHORT_RUN = 3;
  private static final int LONG_RUN = 8;

  /** A quotation of fewer words has to be whole in the other one. */
  private static final int SHORT_QUOTATION = 7;

  private static final double SHORT_COVERAGE = 0.8;

  /** More words between two runs are another statement, not an alteration. */
  private static final int MOST_CHANGED = 6;

  /** The part of the words in common that may be altered. */
  private static final double MOST_ALTERED = 0.34;

  /** Two words in common around others are too few to say that these were altered. */
  private static final int LEAST_ALTERED = 3;

  /** This many words at an end may differ, and the quotation still ends there in both. */
  private static final int MOST_AT_END = 2;

  private static final int NEXT_TO_END = 4;

  /** What may be found at one place. */
  private enum Found {
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
  private final List<TokenRun> runs;
  private final Set<Found> found = EnumSet.noneOf(Found.class);
  private final List<Change> changes = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int changed;

  private SpeechComparison(Speech base, Speech text) {
    this.base = base;
    this.text = text;
    this.runs = TokenRuns.of(base.tokens(), text.tokens()).stream().filter(this::isAnchor).toList();
    if (!runs.isEmpty()) {
      begin(runs.get(0));
      for (int i = 1; i < runs.size(); i++) {
        between(runs.get(i - 1), runs.get(i));
      }
      end(runs.get(runs.size() - 1));
    }
  }

  static SpeechComparison of(Speech base, Speech text) {
    return new SpeechComparison(base, text);
  }

  private boolean isAnchor(TokenRun run) {
    return base.tokens().subList(run.base(), run.baseEnd()).stream()
        .anyMatch(token -> token.isContent());
  }

  /** Returns whether both are versions of one quotation. */
  boolean isOne() {
    int longest = runs.stream().mapToInt(TokenRun::length).max().orElse(0);
    int shorter = Math.min(base.size(), text.size());
    boolean alike =
        shorter < SHORT_QUOTATION
            ? isShortOne(shorter)
            : (longest >= SHORT_RUN && matched() >= COVERAGE * shorter) || longest >= LONG_RUN;
    return alike
        && !found.contains(Found.OTHER)
        && changed <= MOST_ALTERED * matched()
        && (!found.contains(Found.CHANGED) || matchedForms() >= LEAST_ALTERED);
  }

  /** A short quotation is whole in the other, or all its words with a meaning are. */
  private boolean isShortOne(int shorter) {
    Speech smaller = base.size() < text.size() ? base : text;
    long content = smaller.tokens().stream().filter(Token::isContent).count();
    return (matched() == shorter && runs.size() == 1)
        || (matched() >= SHORT_COVERAGE * shorter && matchedContent() == content && content > 2);
  }

  private long matchedForms() {
    return matchedWords().map(Token::form).distinct().count();
  }

  private long matchedContent() {
    return matchedWords().count();
  }

  private Stream<Token> matchedWords() {
    return runs.stream()
        .flatMap(run -> base.tokens().subList(run.base(), run.baseEnd()).stream())
        .filter(Token::isContent);
  }

  /** Returns how many words both have. */
  int matched() {
    return runs.stream().mapToInt(TokenRun::length).sum();
  }

  /** Returns the places of the base's words that the text has too. */
  Set<Integer> covered() {
    Set<Integer> covered = new TreeSet<>();
    runs.forEach(
        run -> {
          for (int i = run.base(); i < run.baseEnd(); i++) {
            covered.add(i);
          }
        });
    return covered;
  }

  /** Returns the words of the text from the first in common with the base to the last. */
  List<Excerpt> parts() {
    return text.parts(0, text.size());
  }

  /** Returns the forms of the base's words that the text lacks at an end or where it is cut. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** Returns the words that both have, one by one. */
  List<Counterpart> counterparts() {
    List<Counterpart> counterparts = new ArrayList<>();
    for (TokenRun run : runs) {
      for (int i = 0; i < run.length(); i++) {
        counterparts.add(new Counterpart(base.word(run.base() + i), text.word(run.text() + i)));
      }
    }
    return counterparts;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * Returns how the text stands to the base.
   *
   * @param elsewhere whether the outlet quotes the missing words somewhere else
   */
  Difference difference(boolean elsewhere) {
    if (found.contains(Found.CHANGED)) {
      return Difference.ALTERED;
    }
    boolean trimmed = found.contains(Found.MISSING) && !elsewhere;
    boolean more = found.contains(Found.MORE);
    if (trimmed) {
      return more ? Difference.OVERLAPPING : Difference.TRIMMED;
    }
    if (more) {
      return Difference.LONGER;
    }
    if (found.contains(Found.MISSING_SENTENCES) && !elsewhere) {
      return Difference.IN_PART;
    }
    if (found.contains(Found.BRACKETS)) {
      return Difference.BRACKETED;
    }
    if (!missing.isEmpty() || isCutElsewhere()) {
      return Difference.SPLIT;
    }
    return isPrintedAlike() ? Difference.SAME : Difference.RESTYLED;
  }

  private boolean isCutElsewhere() {
    return base.size() == text.size()
        ? !base.cuts().equals(text.cuts())
        : base.pieces() != text.pieces();
  }

  private boolean isPrintedAlike() {
    return base.size() == text.size() && printed(base).equals(printed(text));
  }

  private static String printed(Speech speech) {
    return String.join(
        " ", speech.parts(0, speech.size()).stream().map(words -> words.text()).toList());
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
