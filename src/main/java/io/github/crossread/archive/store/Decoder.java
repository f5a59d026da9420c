package io.github.crossread.archive.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link Encoder} wrote. */
public final class Decoder {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteBuffer in;

  /** Makes a decoder of bytes. */
  public Decoder(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /** Reads a number. */
  public long number() {
    long number = 0;
    int shift = 0;
    int part = in.get();
    while (part < 0) {
      number |= (long) (part & (MORE - 1)) << shift;
      shift += BITS;
      part = in.get();
    }
    return number | (long) part << shift;
  }

  /** Reads a number that is an int. */
  public int count() {
    return Math.toIntExact(number());
  }

  /** Reads a text. */
  public String text() {
    char[] chars = new char[count()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) number();
    }
    return new String(chars);
  }

  /** Reads a value that may be absent. */
  public <T> Optional<T> optional(Supplier<T> read) {
    return count() == 0 ? Optional.empty() : Optional.of(read.get());
  }

  /** Reads values in their order. */
  public <T> List<T> list(Supplier<T> read) {
    int size = count();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(read.get());
    }
    return values;
  }
}
