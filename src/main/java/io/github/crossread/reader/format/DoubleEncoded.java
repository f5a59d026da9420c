package io.github.crossread.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A char whose UTF-8 was read as Windows-1252, byte by byte: an apostrophe as three chars.
 *
 * @param end where its last char ends
 * @param character what it was
 * @param isSure whether nothing else can stand there; an accented letter before closing marks may
 *     be just that, if nothing else near it is double-encoded
 */
record DoubleEncoded(int end, String character, boolean isSure) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that begin a char of UTF-8 of more than one byte, which are letters in Windows-1252. */
  private static final char FIRST_LEAD = 0xC2;

  private static final char LAST_LEAD = 0xF4;

  /** The leads of Latin letters and of punctuation: as letters they do not stand before marks. */
  private static final String SURE_LEADS = "\u00C2\u00C3\u00E2";

  /** What may stand behind a word, its last letter accented. */
  private static final String MARKS =
      "\u2018\u2019\u201C\u201D\u00AB\u00BB\u2039\u203A\u2026\u2013\u2014\u00A0";

  /** Returns the double-encoded char that begins at a place, if one does. */
  static Optional<DoubleEncoded> at(String chars, int at) {
    char lead = chars.charAt(at);
    if (lead < FIRST_LEAD || lead > LAST_LEAD) {
      return Optional.empty();
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > chars.length()) {
      return Optional.empty();
    }
    byte[] bytes = chars.substring(at, at + length).getBytes(WINDOWS);
    bytes = withControls(chars, at, bytes);
    String read = new String(bytes, StandardCharsets.UTF_8);
    if (read.codePointCount(0, read.length()) != 1 || read.indexOf('\uFFFD') >= 0) {
      return Optional.empty();
    }
    return Optional.of(new DoubleEncoded(at + length, read, isSure(chars, at, at + length)));
  }

  /** Five bytes have no char in Windows-1252; they come through as controls. */
  private static byte[] withControls(String chars, int at, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      char c = chars.charAt(at + i);
      if (c >= 0x80 && c < 0xA0) {
        bytes[i] = (byte) c;
      }
    }
    return bytes;
  }

  private static boolean isSure(String chars, int begin, int end) {
    return SURE_LEADS.indexOf(chars.charAt(begin)) >= 0
        || chars.substring(begin + 1, end).chars().anyMatch(c -> MARKS.indexOf(c) < 0);
  }

  /** Returns whether a text has a char that is double-encoded for sure. */
  static boolean isIn(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (at(chars, i).filter(DoubleEncoded::isSure).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
