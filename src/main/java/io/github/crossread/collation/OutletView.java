package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import java.util.List;

/**
 * The set as one outlet carries it.
 *
 * @param article the article's id
 * @param added passages that only this outlet has
 * @param perhapsElsewhere passages that it would be said to add if no sentence of another came near
 * @param omitted passages that it lacks although the reference or enough others have them
 * @param perhapsOmitted passages that it would be said to omit if no sentence of it came near
 * @param addedParts parts of statements of others that only this outlet has, in its order
 * @param omittedParts parts of statements it carries that it lacks although the reference or enough
 *     others have them, in the order of the passages
 * @param reworded what it states in other words than the base, in the order of the passages
 * @param moved passages that it carries in another place of the order than the base
 * @param shares its aligned sentences and words by what they are
 */
public record OutletView(
    String article,
    List<Passage> added,
    List<Passage> perhapsElsewhere,
    List<Passage> omitted,
    List<Passage> perhapsOmitted,
    List<PassagePart> addedParts,
    List<PassagePart> omittedParts,
    List<Rewording> reworded,
    List<Passage> moved,
    Shares shares) {

  /** Copies the lists. */
  public OutletView {
    added = List.copyOf(added);
    perhapsElsewhere = List.copyOf(perhapsElsewhere);
    omitted = List.copyOf(omitted);
    perhapsOmitted = List.copyOf(perhapsOmitted);
    addedParts = List.copyOf(addedParts);
    omittedParts = List.copyOf(omittedParts);
    reworded = List.copyOf(reworded);
    moved = List.copyOf(moved);
  }
}
