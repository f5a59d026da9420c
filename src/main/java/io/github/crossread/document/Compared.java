package io.github.crossread.document;

import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;

/**
 * A statement in the words of all who make it.
 *
 * @param passage its passage's id
 * @param versions one for each wording, those of the first outlets first
 * @param unsure those that are perhaps the same statement
 */
public record Compared(String passage, List<Version> versions, List<Version> unsure)
    implements DocumentBlock {

  /** Copies the lists. */
  public Compared {
    versions = List.copyOf(versions);
    unsure = List.copyOf(unsure);
  }

  /**
   * One wording.
   *
   * @param article the id of the article whose words are shown
   * @param who all who have it, each with the place of its sentence
   * @param words the words, those marked that no other version has
   * @param why what speaks for an unsure one, or nothing
   * @param question what a reader may answer of an unsure one
   */
  public record Version(
      String article, String who, StyledText words, String why, Optional<PairToJudge> question) {}
}
