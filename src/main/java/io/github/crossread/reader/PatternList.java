package io.github.crossread.reader;

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

/** Patterns that stand in a file beside this class, one a line. */
final class PatternList {

  private final List<Pattern> patterns;
  private final int longest;

  /**
   * Loads patterns.
   *
   * @param flags as {@link Pattern#compile(String, int)} takes them
   * @param longest text of more chars than this matches none
   */
  PatternList(String file, int flags, int longest) {
    this.patterns = lines(file).stream().map(line -> Pattern.compile(line, flags)).toList();
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
    return text.length() <= longest
        && patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  /** Returns where the longest end of the text begins that a pattern matches. */
  OptionalInt tail(String text) {
    if (text.length() > longest) {
      return OptionalInt.empty();
    }
    return patterns.stream().mapToInt(pattern -> tail(pattern, text)).filter(i -> i >= 0).min();
  }

  private static int tail(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; from < text.length() && matcher.find(from); from = matcher.start() + 1) {
      boolean wordStart =
          matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
      if (matcher.end() == text.length() && wordStart) {
        return matcher.start();
      }
    }
    return -1;
  }
}
