package io.github.crossread.reader.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of names that no locale, file system or platform has a part in. */
public final class CodePoints {

  /** By code point; the bytes of UTF-8 keep that order, the chars of a string do not. */
  public static final Comparator<String> ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private CodePoints() {}
}
