package io.github.crossread.alignment;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * How one outlet carries a passage.
 *
 * @param article the article's id
 * @param sentences the sentence or sentences, in the order of the article
 * @param compared the one of them that is most like the base; edits are shown against it
 * @param relation how it stands to the base reading
 * @param similarity the likeness of its words to the base's, 0 to 1: Dice over content words
 * @param moved whether it is carried in another place of the order than in the base's article
 * @param edits how its words differ from the base's, in the order of the reading; empty for the
 *     base
 * @param grounds what made it a match with the base; none for the base
 */
public record Reading(
    String article,
    List<Sentence> sentences,
    Sentence compared,
    Relation relation,
    double similarity,
    boolean moved,
    List<Edit> edits,
    Optional<Grounds> grounds) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    edits = List.copyOf(edits);
    if (!sentences.contains(compared)) {
      throw new IllegalArgumentException("the compared sentence is not one of the reading's");
    }
  }

  /** Makes a reading of which it is not said why it is one. */
  public Reading(
      String article,
      List<Sentence> sentences,
      Sentence compared,
      Relation relation,
      double similarity,
      boolean moved,
      List<Edit> edits) {
    this(article, sentences, compared, relation, similarity, moved, edits, Optional.empty());
  }

  /** Returns this as a reading that is carried in another place of the order. */
  Reading asMoved() {
    return new Reading(article, sentences, compared, relation, similarity, true, edits, grounds);
  }

  /** Returns this with what made it a match with the base. */
  Reading because(Grounds reason) {
    return new Reading(
        article, sentences, compared, relation, similarity, moved, edits, Optional.of(reason));
  }

  /**
   * Returns how one of its sentences stands to the base: the compared one, and what repeats it word
   * for word, as the reading does; any other states the passage in other words.
   */
  public Relation relation(Sentence sentence) {
    return sentence.text().equals(compared.text()) ? relation : Relation.REWORDED;
  }
}
