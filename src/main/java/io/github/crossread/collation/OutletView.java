package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * What the outlet lacks.
   *
   * @param omitted the ids of the passages that it omits
   * @param perhapsOmitted the ids of those that it perhaps omits
   */
  public record Lacking(Set<String> omitted, Set<String> perhapsOmitted) {

    /** It lacks the passage, and need not have it. */
    public static final String ABSENT = "absent";

    /** Copies the sets. */
    public Lacking {
      omitted = Set.copyOf(omitted);
      perhapsOmitted = Set.copyOf(perhapsOmitted);
    }

    /** Returns what a passage is to the outlet, which does not carry it. */
    public String state(Passage passage) {
      if (omitted.contains(passage.id())) {
        return "omitted";
      }
      return perhapsOmitted.contains(passage.id()) ? "perhaps-omitted" : ABSENT;
    }
  }

  /** Returns what it lacks. */
  public Lacking lacking() {
    return new Lacking(ids(omitted), ids(perhapsOmitted));
  }

  private static Set<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).collect(Collectors.toUnmodifiableSet());
  }
}
