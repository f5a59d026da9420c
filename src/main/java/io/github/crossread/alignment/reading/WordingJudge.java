package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.EditFinder;
import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;

/** Lays readings beside each other of which none is the base; tells no edits, only relations. */
final class WordingJudge implements Wordings.Judge {

  /** Sentences that are less alike are never the same but for house style. */
  private static final double LEAST = 0.5;

  private final ContentStems stems;
  private final EditFinder edits;

  WordingJudge(ContentStems stems, EditFinder edits) {
    this.stems = stems;
    this.edits = edits;
  }

  @Override
  public Reading beside(Reading one, Reading other) {
    Sentence compared = ReadingBuilder.mostLike(stems, one.compared(), other.sentences());
    List<Bead> beads =
        new BeadFinder(stems, ReadingBuilder.mostLikeOthersFirst(one))
            .find(other.sentences()).stream().map(this::bead).toList();
    return new Reading(other.article(), other.sentences(), compared, beads, false);
  }

  private Bead bead(BeadFinder.Sides sides) {
    return new Bead(
        sides.base(),
        sides.sentences(),
        relation(sides),
        sides.likeness(),
        List.of(),
        Optional.empty());
  }

  private Relation relation(BeadFinder.Sides sides) {
    return sides.likeness() < LEAST || !edits.differInPrint(sides.base(), sides.sentences())
        ? Relation.REWORDED
        : RelationJudge.relation(
            sides.base(), sides.sentences(), edits.edits(sides.base(), sides.sentences()));
  }
}
