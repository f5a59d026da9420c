package io.github.crossread.collation;

import io.github.crossread.alignment.run.Run;
import io.github.crossread.collation.spelling.SharedSpelling;
import java.util.List;
import java.util.Optional;

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
 * @param verdict what that says of where they come from
 * @param spellings the rare spellings and odd spacings they share
 * @param credited the ids of those that name an agency for their text
 * @param first the id of the one with the earlier time, if both have one and it is not the same
 */
public record Pair(
    String a,
    String b,
    int sharedWords,
    int quotedWords,
    int shorterWords,
    List<Run> runs,
    Verdict verdict,
    List<SharedSpelling> spellings,
    List<String> credited,
    Optional<String> first) {

  /** The shortest run of shared words that is counted, in words. */
  public static final int SHORTEST_RUN = 4;

  /** Copies the lists. */
  public Pair {
    runs = List.copyOf(runs);
    spellings = List.copyOf(spellings);
    credited = List.copyOf(credited);
  }

  /** Returns how many of 100 words in the shorter article stand in both. */
  public int share() {
    return percent(sharedWords);
  }

  /** Returns how many of 100 words in the shorter article stand in both outside quotation marks. */
  public int unquotedShare() {
    return percent(sharedWords - quotedWords);
  }

  /** Returns how many of 100 words in the shorter article stand in both inside quotation marks. */
  public int quotedShare() {
    return percent(quotedWords);
  }

  private int percent(int words) {
    return shorterWords == 0 ? 0 : (int) Math.round(100.0 * words / shorterWords);
  }
}
