package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as a reader sees them: without what tools left behind, each char with its place.
 *
 * <p>Letters that stand in two chars are composed, ligatures of print are taken apart, UTF-8 that
 * was read as Windows-1252 is read again, and joiners within Latin words, selectors of shapes
 * behind letters, control chars, and words of more than a thousand ASCII chars, which are data, are
 * left out.
 */
final class CleanText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** No word is longer, in chars; what is, is data. */
  private static final int LONGEST_WORD = 1_000;

  private final PrintedText text;
  private final String chars;
  private final List<PrintedText> parts = new ArrayList<>();
  private int kept;

  private CleanText(PrintedText text) {
    this.text = text;
    this.chars = text.toString();
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
    if (Controls.isControl(c) || isStrayJoiner(at) || isStraySelector(at)) {
      replace(at, at + 1, "");
      return at + 1;
    }
    if (c >= '\uFB00' && c <= '\uFB06') {
      replace(at, at + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      return at + 1;
    }
    Optional<Integer> twice = readTwice(at);
    return twice.isPresent() ? twice.get() : composed(at);
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
    if (at > 0 && isWordAscii(at - 1)) {
      return at;
    }
    int end = at;
    while (end < chars.length() && isWordAscii(end)) {
      end++;
    }
    return end - at > LONGEST_WORD ? end : at;
  }

  private boolean isWordAscii(int at) {
    char c = chars.charAt(at);
    return c > ' ' && c < 0x7F;
  }

  /** In scripts whose letters join, joiners say how; between two Latin letters they say nothing. */
  private boolean isStrayJoiner(int at) {
    char c = chars.charAt(at);
    return (c == '\u200C' || c == '\u200D') && at > 0 && isLatin(at - 1) && isLatin(at + 1);
  }

  private boolean isLatin(int at) {
    return at < chars.length()
        && Character.isLetter(chars.charAt(at))
        && Character.UnicodeScript.of(chars.charAt(at)) == Character.UnicodeScript.LATIN;
  }

  private boolean isStraySelector(int at) {
    return isSelector(chars.charAt(at)) && at > 0 && isLatin(at - 1);
  }

  private static boolean isSelector(char c) {
    return c >= '\uFE00' && c <= '\uFE0F';
  }

  /** Returns the end of a char whose UTF-8 was read as Windows-1252, byte by byte. */
  private Optional<Integer> readTwice(int at) {
    int length =
        switch (Integer.numberOfLeadingZeros(~(windowsByte(at) << 24))) {
          case 2 -> 2;
          case 3 -> 3;
          case 4 -> 4;
          default -> 0;
        };
    if (length == 0 || at + length > chars.length()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int value = windowsByte(at + i);
      if (i > 0 && (value & 0xC0) != 0x80) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    if (read.indexOf('\uFFFD') >= 0) {
      return Optional.empty();
    }
    replace(at, at + length, read);
    return Optional.of(at + length);
  }

  /** Returns the byte that Windows-1252 has for a char, or zero. */
  private int windowsByte(int at) {
    char c = chars.charAt(at);
    if (c < 0x80) {
      return 0;
    }
    if (c < 0x100) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
    return bytes[0] == '?' ? 0 : Byte.toUnsignedInt(bytes[0]);
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
        && !isSelector(chars.charAt(at));
  }
}
