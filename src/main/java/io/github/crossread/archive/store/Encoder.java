package io.github.crossread.archive.store;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values as few bytes. A number takes a byte for each seven of its bits (LEB128), and so
 * does each char of a text: UTF-8 would lose half characters, which a hostile article may have.
 */
public final class Encoder {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Writes a number that is not negative. */
  public void number(long number) {
    long rest = number;
    while (rest >= MORE) {
      out.write((int) (rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    out.write((int) rest);
  }

  /** Writes a text, each of its chars. */
  public void text(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  /** Writes a value that may be absent. */
  public <T> void optional(Optional<T> value, Consumer<T> write) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(write);
  }

  /** Writes values in their order. */
  public <T> void list(List<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  /** Returns all that was written. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
