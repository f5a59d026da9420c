package io.github.crossread.reader.role;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The patterns that all languages have of a kind: no article's language is known yet. */
final class PatternList {

  private final Pattern any;
  private final int longest;

  /**
   * Compiles the patterns.
   *
   * @param kind a kind whose lines are regular expressions
   * @param flags as {@link Pattern#compile(String, int)} takes them
   * @param longest text of more chars than this matches none
   */
  PatternList(WordKind kind, int flags, int longest) {
    this.any =
        Pattern.compile(
            Language.linesOfAll(kind).stream().collect(Collectors.joining(")|(?:", "(?:", ")")),
            flags);
    this.longest = longest;
  }

  /** Returns whether a pattern matches the whole text. */
  boolean matches(String text) {
    return text.length() <= longest && any.matcher(text).matches();
  }

  /**
   * Returns where the longest end of the text begins that a pattern matches. It begins with a
   * capital or a bracket, as all words do that are looked for.
   */
  OptionalInt tail(String text) {
    if (text.length() > longest) {
      return OptionalInt.empty();
    }
    Matcher matcher = any.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return IntStream.range(0, text.length())
        .filter(begin -> mayBegin(text, begin))
        .filter(begin -> matcher.region(begin, text.length()).matches())
        .findFirst();
  }

  private static boolean mayBegin(String text, int begin) {
    char c = text.charAt(begin);
    return c == '('
        || (Character.isUpperCase(c)
            && (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1))));
  }
}
