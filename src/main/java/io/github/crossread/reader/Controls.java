package io.github.crossread.reader;

import java.util.Optional;

/** Control bytes, which text has few of and other files many. */
final class Controls {

  /** One control byte in so many is too many for text. */
  private static final int TOO_MANY = 100;

  private Controls() {}

  /**
   * Returns the offset of the first control byte, if the bytes are no text: one of them is zero, or
   * more than one in a hundred is a control other than white space.
   */
  static Optional<Integer> firstOffending(byte[] bytes) {
    int controls = 0;
    int first = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of(first < 0 ? i : first);
      }
      if (isControl(bytes[i])) {
        controls++;
        first = first < 0 ? i : first;
      }
    }
    return controls * TOO_MANY > bytes.length ? Optional.of(first) : Optional.empty();
  }

  private static boolean isControl(byte b) {
    return b == 0x7F || (b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r'));
  }
}
