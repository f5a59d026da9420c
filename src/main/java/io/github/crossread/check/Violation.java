package io.github.crossread.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that breaks a rule.
 *
 * @param message which outlets, what was found and what was demanded: one line, safe to print
 * @param articles the ids of the articles it is about, the one to look at first
 * @param passages the ids of the passages that show it, in the order of the report
 */
public record Violation(String message, List<String> articles, List<String> passages) {

  private static final int MOST_NAMED = 5;

  /** Makes the message a plain line, as it quotes articles, and copies the lists. */
  public Violation {
    message = PlainLine.of(message);
    articles = List.copyOf(articles);
    passages = List.copyOf(passages);
  }

  /**
   * Returns the ids of the first passages in parentheses, with a blank before; nothing if there are
   * none or the message names it.
   */
  public String passageNames() {
    int more = passages.size() - MOST_NAMED;
    return passages.stream().allMatch(message::contains)
        ? ""
        : (passages.size() == 1 ? " (passage " : " (passages ")
            + passages.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : "")
            + ")";
  }
}
