package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * How one outlet carries a passage.
 *
 * <p>An outlet may state it twice, as in headline and opening, or split it over two sentences; so
 * each of its sentences stands in one {@link Bead}, beside the base's sentences that it is most
 * like. What is said of the reading as a whole is said of its {@linkplain #main() main bead}.
 *
 * @param article the article's id
 * @param sentences the sentence or sentences, in the order of the article
 * @param compared the one of them that is most like the base; of the base, the one most like the
 *     others
 * @param beads all its sentences beside the base's, in their order; none for the base
 * @param moved whether it is carried in another place of the order than in the base's article
 */
public record Reading(
    String article, List<Sentence> sentences, Sentence compared, List<Bead> beads, boolean moved) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    beads = List.copyOf(beads);
    if (!sentences.contains(compared)) {
      throw new IllegalArgumentException("the compared sentence is not one of the reading's");
    }
    List<Sentence> beside = beads.stream().flatMap(bead -> bead.sentences().stream()).toList();
    if (!beads.isEmpty() && !beside.equals(sentences)) {
      throw new IllegalArgumentException("not each sentence stands in one bead: " + article);
    }
  }

  /** Makes a base reading. */
  static Reading base(List<Sentence> sentences, Sentence mostLikeOthers) {
    return new Reading(mostLikeOthers.article(), sentences, mostLikeOthers, List.of(), false);
  }

  /** Returns whether the other readings of the passage are compared with it. */
  public boolean isBase() {
    return beads.isEmpty();
  }

  /** Returns the bead of the compared sentence; nothing for the base. */
  public Optional<Bead> main() {
    return beads.stream().filter(bead -> bead.sentences().contains(compared)).findFirst();
  }

  /** Returns the other beads, in their order: what it says beside or again. */
  public List<Bead> further() {
    return beads.stream().filter(bead -> !bead.sentences().contains(compared)).toList();
  }

  /**
   * Returns whether a bead of it is carried in another place; of the further ones that is not said.
   */
  public boolean isMoved(Bead bead) {
    return moved && bead.sentences().contains(compared);
  }

  /** Returns how it stands to the base reading. */
  public Relation relation() {
    return main().map(Bead::relation).orElse(Relation.BASE);
  }

  /** Returns its sentences that have the base's words, if perhaps in another house style. */
  public List<Sentence> close() {
    return isBase()
        ? sentences
        : beads.stream()
            .filter(bead -> bead.relation() != Relation.REWORDED)
            .flatMap(bead -> bead.sentences().stream())
            .toList();
  }

  /** Returns the likeness of its words to the base's, 0 to 1; 1 for the base. */
  public double similarity() {
    return main().map(Bead::similarity).orElse(1.0);
  }

  /** Returns how its words differ from the base's; none for the base. */
  public List<Edit> edits() {
    return main().map(Bead::edits).orElse(List.of());
  }

  /** Returns what made it a match with the base; none for the base. */
  public Optional<Grounds> grounds() {
    return main().flatMap(Bead::grounds);
  }

  /** Returns this as a reading that is carried in another place of the order. */
  Reading asMoved() {
    return new Reading(article, sentences, compared, beads, true);
  }

  /** Returns this with other beads of the same sentences. */
  Reading with(List<Bead> others) {
    return new Reading(article, sentences, compared, others, moved);
  }
}
