package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as a reader sees them: without what tools left behind, each char with its place.
 *
 * <p>Letters that stand in two chars are composed, ligatures of print are taken apart, UTF-8 that
 * was read as Windows-1252 is read again, letters that look like those of the word are read as
 * those, and hidden chars, control chars, and words of more than a thousand chars, which are data,
 * are left out.
 */
final class CleanText {

  /** No word is longer, in chars; what is, is data. */
  private static final int LONGEST_WORD = 1_000;

  private static final char FIRST_WITHOUT_SPACES = '\u0E00';

  /** Here Latin and Greek letters go on, and marks of punctuation. */
  private static final char FIRST_PHONETIC = '\u1D00';

  private static final char LAST_OF_WORDS = '\u206F';

  private final PrintedText text;
  private final String chars;
  private final List<PrintedText> parts = new ArrayList<>();
  private final LookAlikes lookAlikes;
  private int kept;

  /** Whether some char is double-encoded for sure; empty until that is asked. */
  private Optional<Boolean> doubleEncoded = Optional.empty();

  private CleanText(PrintedText text) {
    this.text = text;
    this.chars = text.toString();
    this.lookAlikes = new LookAlikes(chars);
  }

  /** Returns the text as a reader sees it. */
  static PrintedText of(PrintedText text) {
    return new CleanText(text).cleaned();
  }

  private PrintedText cleaned() {
    int at = 0;
    while (at < chars.length()) {
      int data = dataEnd(at);
      if (data > at) {
        replace(at, data, "");
        at = data;
      } else {
        at = isPlain(at) ? at + 1 : special(at);
      }
    }
    if (kept == 0) {
      return text;
    }
    parts.add(text.slice(kept, chars.length()));
    return PrintedText.concatenated(parts);
  }

  /** Printable ASCII, and no mark behind it that belongs to it. */
  private boolean isPlain(int at) {
    char c = chars.charAt(at);
    return c < 0x7F
        && !Controls.isControl(c)
        && (at + 1 == chars.length() || chars.charAt(at + 1) < 0x300);
  }

  /** Deals with a char that may not be what a reader sees; returns where to go on. */
  private int special(int at) {
    char c = chars.charAt(at);
    int hidden = Controls.isControl(c) ? at + 1 : HiddenCharacter.end(chars, at);
    if (hidden > at) {
      replace(at, hidden, "");
      return hidden;
    }
    if (c >= '\uFB00' && c <= '\uFB06') {
      replace(at, at + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      return at + 1;
    }
    Optional<LookAlikes.Word> word = lookAlikes.at(at);
    if (word.isPresent()) {
      return meant(word.get());
    }
    Optional<DoubleEncoded> twice = readTwice(at);
    if (twice.isEmpty()) {
      return composed(at);
    }
    replace(at, twice.get().end(), twice.get().character());
    return twice.get().end();
  }

  private void replace(int begin, int end, String by) {
    parts.add(text.slice(kept, begin));
    if (!by.isEmpty()) {
      parts.add(
          text.source(begin, end)
              .map(span -> PrintedText.decoded(by, span))
              .orElseGet(() -> PrintedText.nowhere(by)));
    }
    kept = end;
  }

  private int dataEnd(int at) {
    if (at > 0 && isOfWord(at - 1)) {
      return at;
    }
    int end = at;
    while (end < chars.length() && isOfWord(end)) {
      end++;
    }
    return end - at > LONGEST_WORD ? end : at;
  }

  /** In the scripts from Thai to those of the Far East, words have no spaces between them. */
  private boolean isOfWord(int at) {
    char c = chars.charAt(at);
    return c > ' '
        && (c < FIRST_WITHOUT_SPACES || (c >= FIRST_PHONETIC && c <= LAST_OF_WORDS))
        && !Character.isSpaceChar(c)
        && !Character.isWhitespace(c);
  }

  /** Returns the char that was read as Windows-1252, if one begins here. */
  private Optional<DoubleEncoded> readTwice(int at) {
    return DoubleEncoded.at(chars, at).filter(read -> read.isSure() || hasSureOnes());
  }

  private boolean hasSureOnes() {
    if (doubleEncoded.isEmpty()) {
      doubleEncoded = Optional.of(DoubleEncoded.isIn(chars));
    }
    return doubleEncoded.get();
  }

  private int meant(LookAlikes.Word word) {
    for (int i = Math.max(word.begin(), kept); i < word.end(); i++) {
      char meant = word.meant().charAt(i - word.begin());
      if (meant != chars.charAt(i)) {
        replace(i, i + 1, String.valueOf(meant));
      }
    }
    return word.end();
  }

  private int composed(int at) {
    int end = at + Character.charCount(chars.codePointAt(at));
    while (end < chars.length() && isMark(end)) {
      end++;
    }
    String before = chars.substring(at, end);
    String after = end > at + 1 ? Normalizer.normalize(before, Normalizer.Form.NFC) : before;
    if (!after.equals(before)) {
      replace(at, end, after);
    }
    return end;
  }

  private boolean isMark(int at) {
    return Character.getType(chars.charAt(at)) == Character.NON_SPACING_MARK
        && !HiddenCharacter.isSelector(chars.charAt(at));
  }
}
