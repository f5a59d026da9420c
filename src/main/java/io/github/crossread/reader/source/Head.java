package io.github.crossread.reader.source;

import java.nio.charset.StandardCharsets;

/** How a file begins: what tells its content, whatever the file is called. */
public final class Head {

  /** So many bytes tell what a file is. */
  public static final int LENGTH = 64 * 1024;

  private Head() {}

  /**
   * Returns how text begins, in letters of UTF-8, where it is none of other encodings' as it comes,
   * without a byte order mark and without the zeros of UTF-16.
   */
  public static String of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.UTF_8);
    String text = head.indexOf('\0') < 0 ? head : head.replace("\0", "");
    int begin = 0;
    while (begin < text.length()
        && (text.charAt(begin) == '\uFEFF' || text.charAt(begin) == '\uFFFD')) {
      begin++;
    }
    return text.substring(begin);
  }

  /** Returns whether bytes begin with others. */
  public static boolean isOf(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
