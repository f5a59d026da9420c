package io.github.crossread.article;

import java.util.Locale;

/** How the JSON report, the POM and the messages name constants. */
public final class ConstantNames {

  private ConstantNames() {}

  /** Returns a constant's name in lower case, words joined by a hyphen. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
