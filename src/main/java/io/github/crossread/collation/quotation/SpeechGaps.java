package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.edit.TokenRuns.TokenRun;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.language.KnownWords;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Slip;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands before, between and after the runs of words that two speeches have in common. */
final class SpeechGaps {

  /** More words between two runs are another statement, not an alteration. */
  private static final int MOST_CHANGED = 6;

  /** This many words at an end may differ, and the quotation still ends there in both. */
  private static final int MOST_AT_END = 2;

  private static final int NEXT_TO_END = 4;

  /** As many function words at the edge of a quotation are of the sentence it is put into. */
  private static final int MOST_OF_GRAMMAR = 2;

  /** In a shorter word, a letter more, less or other makes another word of it. */
  private static final int SHORTEST_MISSPELLED = 5;

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
    int baseBegin = sentenceBegin(base, first.base());
    int textBegin = sentenceBegin(text, first.text());
    if (isBracketed(0, first.base(), 0, first.text())) {
      found.add(Found.BRACKETS);
    } else if (isSwapped(first.base() - baseBegin, first.text() - textBegin, first.length())
        && base.opensSentence(baseBegin)
        && text.opensSentence(textBegin)) {
      lack(0, baseBegin, true);
      more(0, textBegin, true);
      change(baseBegin, first.base(), textBegin, first.text());
    } else {
      lack(0, first.base(), base.opensSentence(first.base()));
      more(0, first.text(), text.opensSentence(first.text()));
    }
  }

  /** Returns where the sentence of the word before a place begins. */
  private static int sentenceBegin(Speech speech, int place) {
    int begin = Math.max(0, place - 1);
    while (begin > 0 && !speech.opensSentence(begin)) {
      begin--;
    }
    return begin;
  }

  /** Where more sentences follow, the end of this one counts. */
  private void end(TokenRun last) {
    int baseEnd = sentenceEnd(base, last.baseEnd());
    int textEnd = sentenceEnd(text, last.textEnd());
    if (isBracketed(last.baseEnd(), base.size(), last.textEnd(), text.size())) {
      found.add(Found.BRACKETS);
    } else if (isSwapped(baseEnd - last.baseEnd(), textEnd - last.textEnd(), last.length())
        && !base.opensSentence(last.baseEnd())
        && !text.opensSentence(last.textEnd())) {
      change(last.baseEnd(), baseEnd, last.textEnd(), textEnd);
      lack(baseEnd, base.size(), true);
      more(textEnd, text.size(), true);
    } else {
      lack(last.baseEnd(), base.size(), base.opensSentence(last.baseEnd()));
      more(last.textEnd(), text.size(), text.opensSentence(last.textEnd()));
    }
  }

  /** Returns where the next sentence begins behind the word at a place. */
  private static int sentenceEnd(Speech speech, int place) {
    int end = Math.min(speech.size(), place + 1);
    while (end < speech.size() && !speech.opensSentence(end)) {
      end++;
    }
    return end;
  }

  private static boolean isSwapped(int inBase, int inText, int beside) {
    return inBase > 0
        && inText > 0
        && inBase <= MOST_AT_END
        && inText <= MOST_AT_END
        && beside >= NEXT_TO_END;
  }

  private void lack(int begin, int end, boolean sentences) {
    if (!sentences && isGrammar(base, begin, end)) {
      found.add(Found.STYLE);
    } else if (begin < end) {
      found.add(sentences ? Found.MISSING_SENTENCES : Found.MISSING);
      base.tokens().subList(begin, end).forEach(token -> missing.add(token.form()));
    }
  }

  private void more(int begin, int end, boolean sentences) {
    if (begin < end && !sentences) {
      found.add(isGrammar(text, begin, end) ? Found.STYLE : Found.MORE);
    }
  }

  /** "A weakness of ours" is not cut in: a "weakness of ours". */
  private static boolean isGrammar(Speech speech, int begin, int end) {
    return begin < end
        && end - begin <= MOST_OF_GRAMMAR
        && !speech.opensSentence(begin)
        && speech.tokens().subList(begin, end).stream()
            .allMatch(token -> isGrammar(token, speech.language()));
  }

  private static boolean isGrammar(Token token, Language language) {
    return token.kind() == Token.Kind.FUNCTION
        && !language.words(WordKind.HEDGES).contains(token.form());
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
    } else if (isEndSwapped(before, after)) {
      change(baseBegin, after.base(), textBegin, after.text());
    } else if (text.isParted(textBegin, after.text()) || base.isParted(baseBegin, after.base())) {
      lack(
          baseBegin,
          after.base(),
          base.opensSentence(baseBegin) && base.opensSentence(after.base()));
      more(
          textBegin,
          after.text(),
          text.opensSentence(textBegin) && text.opensSentence(after.text()));
    } else if (inBase <= MOST_CHANGED && inText <= MOST_CHANGED) {
      change(baseBegin, after.base(), textBegin, after.text());
    } else {
      found.add(Found.OTHER);
    }
  }

  /** The last words of a sentence differ, and both go on with the next one. */
  private boolean isEndSwapped(TokenRun before, TokenRun after) {
    return isSwapped(
            after.base() - before.baseEnd(), after.text() - before.textEnd(), before.length())
        && base.opensSentence(after.base())
        && text.opensSentence(after.text())
        && IntStream.range(before.baseEnd(), after.base()).noneMatch(base::opensSentence)
        && IntStream.range(before.textEnd(), after.text()).noneMatch(text::opensSentence);
  }

  private boolean isBracketed(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    return text.isBracketed(textBegin, textEnd) || base.isBracketed(baseBegin, baseEnd);
  }

  /** "Cooperation" and "co-operation": the same letters. */
  private boolean isStyle(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    return letters(base, baseBegin, baseEnd).equals(letters(text, textBegin, textEnd))
        || isShortened(base, baseBegin, baseEnd, text, textBegin, textEnd)
        || isShortened(text, textBegin, textEnd, base, baseBegin, baseEnd)
        || isMisspelled(baseBegin, baseEnd, textBegin, textEnd)
        || isSign(base, baseBegin, baseEnd, text, textBegin, textEnd)
        || isSign(text, textBegin, textEnd, base, baseBegin, baseEnd);
  }

  /** "Slightlest": a slip makes of one word another, which no dictionary has. */
  private boolean isMisspelled(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    if (baseEnd - baseBegin != 1 || textEnd - textBegin != 1) {
      return false;
    }
    Token there = base.tokens().get(baseBegin);
    Token here = text.tokens().get(textBegin);
    KnownWords known = text.language().known();
    return text.language().isSame(base.language())
        && Stream.of(there, here).allMatch(SpeechGaps::isSpelled)
        && known.has(there.form()) != known.has(here.form())
        && Slip.between(there.form(), here.form()).isPresent();
  }

  /** A name with another letter may be another name. */
  private static boolean isSpelled(Token token) {
    return token.kind() == Token.Kind.CONTENT
        && !token.isCapitalised()
        && token.form().length() >= SHORTEST_MISSPELLED;
  }

  /** "There is" and "there's": the end of the second word stands behind an apostrophe. */
  private static boolean isShortened(
      Speech full, int fullBegin, int fullEnd, Speech shorter, int begin, int end) {
    if (fullEnd - fullBegin != 2 || end - begin != 1) {
      return false;
    }
    String form = shorter.tokens().get(begin).form();
    int apostrophe = form.indexOf('\'');
    Token second = full.tokens().get(fullBegin + 1);
    return apostrophe > 0
        && apostrophe + 1 < form.length()
        && form.substring(0, apostrophe).equals(full.tokens().get(fullBegin).form())
        && second.kind() == Token.Kind.FUNCTION
        && second.form().endsWith(form.substring(apostrophe + 1));
  }

  /** A sign stands for a word, beside others with the same letters: {@code store & boats}. */
  private static boolean isSign(
      Speech words, int begin, int end, Speech sign, int signBegin, int signEnd) {
    if (begin == end) {
      return false;
    }
    String beside = letters(sign, signBegin, signEnd);
    return (isSign(words, end - 1, sign, signEnd) && letters(words, begin, end - 1).equals(beside))
        || (isSign(words, begin, sign, signBegin) && letters(words, begin + 1, end).equals(beside));
  }

  private static boolean isSign(Speech words, int at, Speech sign, int place) {
    return words.tokens().get(at).kind() == Token.Kind.FUNCTION
        && sign.between(place).contains("&");
  }

  private static String letters(Speech speech, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    speech.tokens().subList(begin, end).forEach(token -> letters.append(token.form()));
    return letters.toString().replace("-", "").replace("'", "");
  }

  private void change(int baseBegin, int baseEnd, int textBegin, int textEnd) {
    if (isStyle(baseBegin, baseEnd, textBegin, textEnd)) {
      found.add(Found.STYLE);
      return;
    }
    found.add(Found.CHANGED);
    changed += Math.max(baseEnd - baseBegin, textEnd - textBegin);
    changes.add(new Change(base.printed(baseBegin, baseEnd), text.printed(textBegin, textEnd)));
  }
}
