package io.github.crossread.report;

import java.util.List;

/**
 * What the words that two outlets share say of where they come from.
 *
 * @param a the id of the article that stands earlier in the set
 * @param b the id of the other
 * @param outlets both by name
 * @param verdict the verdict in words
 * @param reasons what speaks for it, a sentence each
 */
public record CommonText(String a, String b, String outlets, String verdict, List<String> reasons) {

  /** Copies the reasons. */
  public CommonText {
    reasons = List.copyOf(reasons);
  }
}
