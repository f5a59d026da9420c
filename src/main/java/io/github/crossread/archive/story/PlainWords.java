package io.github.crossread.archive.story;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** Reads words off a text, char by char. */
final class PlainWords {

  private static final String SENTENCE_ENDS = ".!?।。؟";
  private static final String APOSTROPHES = "'’";
  private static final String NUMBER_MARKS = ".,'’";

  /** Below there are only scripts that part words by spaces. */
  private static final int FIRST_UNPARTED = 0x0E00;

  /** How many characters beside each other say as much as a word, in scripts without spaces. */
  private static final Map<UnicodeScript, Integer> UNPARTED =
      Map.of(
          UnicodeScript.HAN, 2,
          UnicodeScript.HIRAGANA, 2,
          UnicodeScript.KATAKANA, 2,
          // Parted by spaces, but what stands behind a noun is glued to it.
          UnicodeScript.HANGUL, 2,
          UnicodeScript.THAI, 3,
          UnicodeScript.LAO, 3,
          UnicodeScript.KHMER, 3,
          UnicodeScript.MYANMAR, 3);

  private final LanguageWords words;
  private final Tally tally;

  PlainWords(LanguageWords words, Tally tally) {
    this.words = words;
    this.tally = tally;
  }

  /** Counts the words of a text, each as so many. */
  void count(String text, int weight) {
    int place = 0;
    while (place < text.length()) {
      int c = text.codePointAt(place);
      if (Character.isLetterOrDigit(c)) {
        int size = unparted(c);
        int end = size > 0 ? unpartedEnd(text, place, size) : wordEnd(text, place);
        if (size > 0) {
          countParts(text.substring(place, end), size, weight);
        } else {
          tally.add(words.feature(text.substring(place, end)), weight);
        }
        place = end;
      } else {
        if (SENTENCE_ENDS.indexOf(c) >= 0) {
          tally.endSentence();
        }
        place += Character.charCount(c);
      }
    }
    tally.endSentence();
  }

  private static int unparted(int c) {
    return c < FIRST_UNPARTED ? 0 : UNPARTED.getOrDefault(UnicodeScript.of(c), 0);
  }

  private static int unpartedEnd(String text, int begin, int size) {
    int end = begin;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean inside = unparted(c) == size || isMark(c) || isSharedLetter(c);
      if (!inside) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** As the mark that makes a vowel long in Japanese. */
  private static boolean isSharedLetter(int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.COMMON;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isIdentifierIgnorable(c);
  }

  private void countParts(String run, int size, int weight) {
    int[] letters = run.codePoints().toArray();
    for (int i = 0; i + Math.min(size, letters.length) <= letters.length; i++) {
      String part = new String(letters, i, Math.min(size, letters.length));
      tally.add(words.feature(part), weight);
    }
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean inside =
          (Character.isLetterOrDigit(c) && unparted(c) == 0) || isMark(c) || joins(text, end);
      if (!inside) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Returns whether a mark stands in a word or a number: l'eau, 43,000. */
  private static boolean joins(String text, int place) {
    if (place + 1 >= text.length() || place == 0) {
      return false;
    }
    char mark = text.charAt(place);
    char before = text.charAt(place - 1);
    char after = text.charAt(place + 1);
    return (APOSTROPHES.indexOf(mark) >= 0
            && Character.isLetter(before)
            && Character.isLetter(after))
        || (NUMBER_MARKS.indexOf(mark) >= 0
            && Character.isDigit(before)
            && Character.isDigit(after));
  }
}
