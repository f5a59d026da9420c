package io.github.crossread.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of names that no locale, file system or platform has a part in. */
final class CodePoints {

  /** By code point; the bytes of UTF-8 keep that order, the chars of a string do not. */
  static final Comparator<String> ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private CodePoints() {}
}
