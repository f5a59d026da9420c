package io.github.crossread.report;

import java.util.List;

/**
 * What was found, and what each two outlets share.
 *
 * @param findings what was found, in order of weight
 * @param pairs what each two outlets share, by the order of the set: (2,1), (3,1), (3,2), …
 */
public record Summary(List<ToldFinding> findings, List<Pair> pairs) {

  /** Copies the lists. */
  public Summary {
    findings = List.copyOf(findings);
    pairs = List.copyOf(pairs);
  }

  /**
   * What two outlets share, of 100 words in the shorter article.
   *
   * @param a the id of the article that stands later in the set (the row)
   * @param b the id of the article that stands earlier in the set (the column)
   * @param unquoted shared words outside quotation marks, 0 to 100
   * @param quoted shared words inside quotation marks, 0 to 100
   */
  public record Pair(String a, String b, int unquoted, int quoted) {}
}
