package io.github.crossread.maven.build;

import io.github.crossread.check.PlainLine;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the log of a build is told. Names of files and words of articles stand in it, and build
 * servers read it: no line may be an order to one of them, forge another line, or act on a
 * terminal.
 */
public final class LogLine {

  /** No line is longer, in chars: a file may have a name or a key of any length. */
  private static final int LONGEST = 4_000;

  /**
   * What orders begin with, wherever in a line they stand: those of GitHub Actions ({@code
   * ##[error]}), Azure Pipelines ({@code ##vso[}) and TeamCity ({@code ##teamcity[}).
   */
  private static final Map<String, String> ORDERS =
      Map.of("##[", "# #[", "##vso[", "# #vso[", "##teamcity[", "# #teamcity[");

  /** What an order of GitHub Actions begins with, where a line begins. */
  private static final Pattern ORDER_AT_START = Pattern.compile("^(\\s*):(?=:)");

  private LogLine() {}

  /** Returns a text as one line that does nothing but show. */
  public static String of(String text) {
    String line = PlainLine.of(shortened(text));
    for (Map.Entry<String, String> order : ORDERS.entrySet()) {
      line = line.replace(order.getKey(), order.getValue());
    }
    return ORDER_AT_START.matcher(line).replaceFirst("$1: ");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int half = LONGEST / 2;
    return text.substring(0, half) + " … " + text.substring(text.length() - half);
  }

  /** Returns a text of several lines of which each does nothing but show. */
  public static String each(String text) {
    return text.lines().map(LogLine::of).collect(Collectors.joining("\n"));
  }
}
