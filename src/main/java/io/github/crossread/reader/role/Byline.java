package io.github.crossread.reader.role;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The line that says who wrote an article: {@code By JANE DOE, Associated Press}. */
final class Byline {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String ROLE = Language.anyOfAll(WordKind.BYLINE_ROLES);
  private static final String BETWEEN =
      "(?:" + Language.anyOfAll(WordKind.BYLINE_LINKS) + "|" + ROLE + "|&)";

  /** A broadcaster's name may have a number in it: {@code , Channel 6 News}. */
  private static final String OUTLET =
      "(?: ?[,|·•/] ?\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|\\d{1,3})){0,4})?";

  private static final Pattern BYLINE =
      Pattern.compile(
          Language.anyOfAll(WordKind.BYLINE_OPENERS)
              + ":? "
              + NAME
              + "(?:[ ,|·•/]+(?:"
              + NAME
              + "|"
              + BETWEEN
              + "|\\([\\p{L} ]{1,30}\\)))*"
              + OUTLET
              + "(?:, (?:\\p{Ll}+ ){0,2}"
              + ROLE
              + ")?|"
              + Language.anyOfAll(WordKind.HOUSE_BYLINES)
              + " (?:\\p{L}+ ){0,2}"
              + ROLE
              + "s?");

  private static final Set<String> LINKS = Set.copyOf(Language.linesOfAll(WordKind.BYLINE_LINKS));

  /** What opens a byline and may be a part of a name as well: Von. */
  private static final Set<String> PARTS_OF_NAMES =
      Language.linesOfAll(WordKind.BYLINE_OPENERS).stream()
          .filter(opener -> LINKS.contains(opener.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toSet());

  /** No byline is longer, in chars. */
  private static final int LONGEST = 160;

  private Byline() {}

  static boolean is(String text) {
    return text.length() <= LONGEST && !text.endsWith(".") && BYLINE.matcher(text).matches();
  }

  /** Returns whether a byline may as well be a line that begins with a name. */
  static boolean mayOpenName(String byline) {
    return PARTS_OF_NAMES.stream().anyMatch(opener -> byline.startsWith(opener + " "));
  }
}
