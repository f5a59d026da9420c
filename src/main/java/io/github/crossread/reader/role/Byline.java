package io.github.crossread.reader.role;

import java.util.regex.Pattern;

/** The line that says who wrote an article: {@code By JANE DOE, Associated Press}. */
final class Byline {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String BETWEEN =
      "(?:and|und|et|y|e|with|mit|avec|con|in|en|à|for|the|of|von|van|der|den|de|del|da|di|la|le|du"
          + "|bin|al|staff|writer|correspondent|reporter|editor|&)";

  /** A broadcaster's name may have a number in it: {@code , Channel 6 News}. */
  private static final String OUTLET =
      "(?: ?[,|·•/] ?\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|\\d{1,3})){0,4})?";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:By|BY|Von|VON|Par|PAR|Por|POR|Avec):?|Words:|Words by) "
              + NAME
              + "(?:[ ,|·•/]+(?:"
              + NAME
              + "|"
              + BETWEEN
              + "|\\([\\p{L} ]{1,30}\\)))*"
              + OUTLET
              + "(?:, (?:\\p{Ll}+ ){0,2}(?:editor|correspondent|reporter|writer))?"
              + "|By (?:our|a|an) (?:\\p{L}+ ){0,2}(?:correspondent|reporter|writer|staff)s?");

  /** No byline is longer, in chars. */
  private static final int LONGEST = 160;

  private Byline() {}

  static boolean is(String text) {
    return text.length() <= LONGEST && !text.endsWith(".") && BYLINE.matcher(text).matches();
  }
}
