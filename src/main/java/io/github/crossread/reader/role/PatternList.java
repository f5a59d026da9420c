package io.github.crossread.reader.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Patterns that stand in a file beside this class, one a line. */
final class PatternList {

  private final Pattern any;
  private final int longest;

  /**
   * Loads patterns.
   *
   * @param flags as {@link Pattern#compile(String, int)} takes them
   * @param longest text of more chars than this matches none
   */
  PatternList(String file, int flags, int longest) {
    this.any =
        Pattern.compile(
            lines(file).stream().collect(Collectors.joining(")|(?:", "(?:", ")")), flags);
    this.longest = longest;
  }

  /** Returns the lines of a file beside this class, comments and blank lines left out. */
  static List<String> lines(String file) {
    try (InputStream in = PatternList.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
