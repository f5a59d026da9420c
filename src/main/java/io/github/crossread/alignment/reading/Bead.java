package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of a reading beside the sentences of the base reading that they are compared with: one
 * beside one, or where a statement is split on one side, the two or three that make it up beside
 * one (a bead of sentence alignment: Gale and Church 1993).
 *
 * @param base the base's, in the order of its article, each after the other
 * @param sentences the reading's, in the order of its article, each after the other
 * @param relation how they stand to the base's
 * @param similarity the likeness of their words to the base's, 0 to 1: Dice over content words
 * @param edits how their words differ from the base's, in the order of the reading
 * @param grounds what made them a match; none if their words were matched elsewhere
 */
public record Bead(
    List<Sentence> base,
    List<Sentence> sentences,
    Relation relation,
    double similarity,
    List<Edit> edits,
    Optional<Grounds> grounds) {

  /** Copies the lists. */
  public Bead {
    base = List.copyOf(base);
    sentences = List.copyOf(sentences);
    edits = List.copyOf(edits);
    if (relation == Relation.BASE) {
      throw new IllegalArgumentException("what is compared is not the base");
    }
  }

  /** Returns the base's sentences as one. */
  public Sentence baseText() {
    return Sentence.joined(base);
  }

  /** Returns the reading's sentences as one. */
  public Sentence text() {
    return Sentence.joined(sentences);
  }

  /** Returns this with what made it a match. */
  Bead because(Optional<Grounds> reason) {
    return new Bead(base, sentences, relation, similarity, edits, reason);
  }
}
