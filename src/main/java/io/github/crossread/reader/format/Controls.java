package io.github.crossread.reader.format;

import java.util.Optional;

/** Control characters, which text has few of and other files many. */
public final class Controls {

  /** One control byte in so many is too many for text. */
  private static final int TOO_MANY = 100;

  private Controls() {}

  /**
   * Returns the offset of the first control byte, if the bytes are no text: more than one in a
   * hundred is a control other than white space, or one is zero where {@code zeros} are not borne.
   *
   * @param zeros whether a few zeros are borne, as text that went through old tools has them
   */
  public static Optional<Integer> firstOffending(byte[] bytes, boolean zeros) {
    int controls = 0;
    int first = -1;
    boolean zero = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0 && isControl((char) bytes[i])) {
        controls++;
        first = first < 0 ? i : first;
        zero |= bytes[i] == 0;
      }
    }
    boolean offends = controls * TOO_MANY > bytes.length || (zero && !zeros);
    return offends ? Optional.of(first) : Optional.empty();
  }

  /** Returns whether a char is a control other than white space; such a one is never printed. */
  public static boolean isControl(char c) {
    return c == 0x7F || (c < 0x20 && !(c >= '\t' && c <= '\r'));
  }
}
