package io.github.crossread.collation;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.Correction;
import java.util.List;

/**
 * What a reader is asked about a set, and has put right in it.
 *
 * @param questions the pairs of sentences that a reader is best asked about, what most hangs on
 *     first
 * @param corrections what was put right by hand, in the order in which it was given
 */
public record Asked(List<Question> questions, List<Correction> corrections) {

  /** Of a set of which nothing is asked, and nothing was put right. */
  public static final Asked NOTHING = new Asked(List.of(), List.of());

  /** Copies the lists. */
  public Asked {
    questions = List.copyOf(questions);
    corrections = List.copyOf(corrections);
  }
}
