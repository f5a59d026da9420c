package io.github.crossread.reader.role;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The patterns that all languages have of a kind: no article's language is known yet. */
final class PatternList {

  private final Pattern any;
  private final boolean anyCase;
  private final int longest;

  private PatternList(WordKind kind, boolean anyCase, int longest) {
    this.any =
        Pattern.compile(
            Language.linesOfAll(kind).stream().collect(Collectors.joining(")|(?:", "(?:", ")")));
    this.anyCase = anyCase;
    this.longest = longest;
  }

  /**
   * Compiles patterns for which letter case counts.
   *
   * @param kind a kind whose lines are regular expressions
   * @param longest text of more chars than this matches none
   */
  static PatternList asPrinted(WordKind kind, int longest) {
    return new PatternList(kind, false, longest);
  }

  /** Compiles patterns in lower case, for which letter case does not count. */
  static PatternList inAnyCase(WordKind kind, int longest) {
    return new PatternList(kind, true, longest);
  }

  /** Returns whether a pattern matches the whole text. */
  boolean matches(String text) {
    return text.length() <= longest
        && any.matcher(anyCase ? text.toLowerCase(Locale.ROOT) : text).matches();
  }

  /**
   * Returns where the longest end of the text begins that a pattern matches. It begins with a
   * capital, a bracket or the mark of rights, as all words do that are looked for.
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
        || c == '['
        || c == '©'
        || (Character.isUpperCase(c)
            && (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1))));
  }
}
