package io.github.crossread.alignment.reading;

import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which passages each sentence stands, and what it is in all of them together. */
public final class PassagesOfSentences {

  private record Place(Passage passage, Relation relation, boolean moved) {}

  private final Map<String, List<Place>> byId = new HashMap<>();

  /** Looks through all passages of a set. */
  public PassagesOfSentences(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Reading reading : passage.readings()) {
        if (reading.isBase()) {
          add(reading.sentences(), new Place(passage, Relation.BASE, false));
        }
        for (Bead bead : reading.beads()) {
          add(bead.sentences(), new Place(passage, bead.relation(), reading.isMoved(bead)));
        }
      }
    }
  }

  private void add(List<Sentence> sentences, Place place) {
    sentences.forEach(s -> byId.computeIfAbsent(s.id(), id -> new ArrayList<>()).add(place));
  }

  private List<Place> places(Sentence sentence) {
    return byId.getOrDefault(sentence.id(), List.of());
  }

  /**
   * Returns the passages that a sentence stands in, in the order of the set; none for a caption.
   */
  public List<Passage> of(Sentence sentence) {
    return places(sentence).stream().map(Place::passage).toList();
  }

  /**
   * Returns how a sentence stands to what is closest to it in any other outlet, or nothing for one
   * that no other outlet states. It is never the base: whatever is compared with it counts alike.
   */
  public Optional<Relation> relation(Sentence sentence) {
    return of(sentence).stream()
        .filter(Passage::isShared)
        .map(passage -> passage.wordings().closest(sentence))
        .min(Relation::compareTo);
  }

  /**
   * Returns whether a sentence has other words than the base that it is closest to; where it is a
   * base itself and compared with none, whether it has other words than all others.
   */
  public boolean isReworded(Sentence sentence) {
    Relation relation = decisive(sentence).map(Place::relation).orElse(Relation.BASE);
    return relation == Relation.BASE
        ? relation(sentence).equals(Optional.of(Relation.REWORDED))
        : relation == Relation.REWORDED;
  }

  /** Returns whether a sentence stands in another place of the order than what it is beside. */
  public boolean isMoved(Sentence sentence) {
    return decisive(sentence).filter(Place::moved).isPresent();
  }

  /**
   * Returns where it is said how a sentence stands to a base: where it is closest to what it is
   * compared with; where it is the base only if it is compared nowhere.
   */
  private Optional<Place> decisive(Sentence sentence) {
    return places(sentence).stream()
        .filter(place -> place.passage().isShared())
        .min(
            Comparator.<Place, Boolean>comparing(place -> place.relation() == Relation.BASE)
                .thenComparing(Place::relation));
  }
}
