package io.github.crossread.collation;

import io.github.crossread.alignment.Run;
import java.util.List;

/**
 * What two articles share.
 *
 * @param a the id of the article that stands earlier in the set
 * @param b the id of the other
 * @param sharedWords how many words stand in both, in runs of {@value #SHORTEST_RUN} or more,
 *     counted in the shorter article
 * @param quotedWords how many of those stand inside quotation marks
 * @param shorterWords how many words the shorter of the two articles has
 * @param runs the stretches in which the two go side by side
 */
public record Pair(
    String a, String b, int sharedWords, int quotedWords, int shorterWords, List<Run> runs) {

  /** The shortest run of shared words that is counted, in words. */
  public static final int SHORTEST_RUN = 4;

  /** Copies the runs. */
  public Pair {
    runs = List.copyOf(runs);
  }
}
