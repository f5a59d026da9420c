package io.github.crossread.reader;

import java.util.regex.Pattern;

/** The line that says who wrote an article: {@code By JANE DOE, Associated Press}. */
final class Byline {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String BETWEEN =
      "(?:and|und|et|y|e|with|mit|avec|con|in|en|à|for|the|of|von|van|der|den|de|del|da|di|la|le|du"
          + "|bin|al|staff|writer|correspondent|reporter|editor|&)";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Von|VON|Par|PAR|Por|POR):? "
              + NAME
              + "(?:[ ,|·•/]+(?:"
              + NAME
              + "|"
              + BETWEEN
              + "|\\([\\p{L} ]{1,30}\\)))*");

  /** No byline is longer, in chars. */
  private static final int LONGEST = 160;

  private Byline() {}

  static boolean is(String text) {
    return text.length() <= LONGEST && !text.endsWith(".") && BYLINE.matcher(text).matches();
  }
}
