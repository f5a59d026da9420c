package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.alignment.term.Likeness;
import io.github.crossread.article.Role;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the sentences of a reading beside those of the base reading that they are most like.
 *
 * <p>Where one side says in two or three sentences what the other says in one, they are taken as
 * one: if so they are more like it than each is to any. Only sentences of the body that follow each
 * other are; a headline says by itself what it says.
 */
final class BeadFinder {

  /**
   * Sentences that are most like each other.
   *
   * @param base the base's
   * @param sentences the reading's
   * @param likeness how alike they are
   */
  record Sides(List<Sentence> base, List<Sentence> sentences, double likeness) {}

  private static final int MOST_JOINED = 3;

  private final ContentStems stems;
  private final List<Sentence> base;

  /**
   * Makes a finder.
   *
   * @param base the sentences of the base reading; of two as like, the earlier in the list is
   *     taken, and of two in the same words only that
   */
  BeadFinder(ContentStems stems, List<Sentence> base) {
    this.stems = stems;
    Set<String> printed = new HashSet<>();
    this.base = base.stream().filter(sentence -> printed.add(sentence.text())).toList();
  }

  /** Returns all sentences of a reading, in their order, beside those of the base. */
  List<Sides> find(List<Sentence> sentences) {
    List<Sides> alone = sentences.stream().map(sentence -> most(List.of(sentence))).toList();
    List<Sides> beads = new ArrayList<>();
    for (int i = 0; i < alone.size(); ) {
      Sides bead = alone.get(i++);
      while (i < alone.size() && isJoined(bead, alone, i)) {
        bead = join(bead, alone.get(i++)).orElseThrow();
      }
      beads.add(withNeighboursOfBase(bead));
    }
    return beads;
  }

  /** Whether the next sentence goes better with what is before it than with what is after it. */
  private boolean isJoined(Sides bead, List<Sides> alone, int next) {
    double before = join(bead, alone.get(next)).map(Sides::likeness).orElse(0.0);
    boolean last = next == alone.size() - 1;
    double behind =
        last ? 0 : join(alone.get(next), alone.get(next + 1)).map(Sides::likeness).orElse(0.0);
    return before > 0 && before >= behind;
  }

  /** Returns two that follow each other as one, if so they are more alike than either is. */
  private Optional<Sides> join(Sides one, Sides next) {
    if (!doFollow(one.sentences(), next.sentences())) {
      return Optional.empty();
    }
    Sides join = most(both(one.sentences(), next.sentences()));
    return join.likeness() > Math.max(one.likeness(), next.likeness())
        ? Optional.of(join)
        : Optional.empty();
  }

  /** Returns a sentence beside all that it takes of the base's to be most alike. */
  private Sides withNeighboursOfBase(Sides sides) {
    Sides most = sides;
    for (boolean grows = sides.sentences().size() == 1; grows; ) {
      Sides longer = longer(most);
      grows = longer.likeness() > most.likeness();
      most = grows ? longer : most;
    }
    return most;
  }

  private Sides longer(Sides sides) {
    Sides most = sides;
    for (Sentence sentence : base) {
      List<Sentence> one = List.of(sentence);
      Optional<List<Sentence>> joined = Optional.empty();
      if (doFollow(one, sides.base())) {
        joined = Optional.of(both(one, sides.base()));
      } else if (doFollow(sides.base(), one)) {
        joined = Optional.of(both(sides.base(), one));
      }
      if (joined.isPresent()) {
        Sides longer = beside(joined.get(), sides.sentences());
        most = longer.likeness() > most.likeness() ? longer : most;
      }
    }
    return most;
  }

  private static boolean doFollow(List<Sentence> one, List<Sentence> next) {
    Sentence last = one.get(one.size() - 1);
    Sentence first = next.get(0);
    return one.size() + next.size() <= MOST_JOINED
        && first.place() == last.place() + 1
        && first.role() == Role.BODY
        && last.role() == Role.BODY;
  }

  private static List<Sentence> both(List<Sentence> one, List<Sentence> next) {
    List<Sentence> both = new ArrayList<>(one);
    both.addAll(next);
    return both;
  }

  private Sides most(List<Sentence> sentences) {
    // Of equals, max keeps the first.
    return base.stream()
        .map(sentence -> beside(List.of(sentence), sentences))
        .max(
            Comparator.<Sides, Boolean>comparing(BeadFinder::isSamePrint)
                .thenComparingDouble(Sides::likeness))
        .orElseThrow();
  }

  private static boolean isSamePrint(Sides sides) {
    return Sentence.joined(sides.base()).text().equals(Sentence.joined(sides.sentences()).text());
  }

  private Sides beside(List<Sentence> ofBase, List<Sentence> sentences) {
    return new Sides(ofBase, sentences, Likeness.dice(stems.of(ofBase), stems.of(sentences)));
  }
}
