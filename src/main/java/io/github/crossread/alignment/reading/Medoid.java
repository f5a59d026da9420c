package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.alignment.term.Likeness;
import io.github.crossread.alignment.term.Terms;
import io.github.crossread.text.token.Sentence;
import java.util.Collection;
import java.util.List;

/** How like the other readings of a passage each of its sentences is. */
final class Medoid {

  private final ContentStems stems = new ContentStems();
  private final List<List<Sentence>> heldAgainst;

  /** Takes the readings that sentences are held against. */
  Medoid(Collection<List<Sentence>> readings) {
    heldAgainst = List.copyOf(readings);
  }

  /** Returns the sum of how like it is to each reading of another outlet, 0 to 1 each. */
  double likenessToOthers(Sentence sentence) {
    Terms own = stems.of(sentence);
    return heldAgainst.stream()
        .filter(reading -> !reading.get(0).article().equals(sentence.article()))
        .mapToDouble(reading -> likeness(own, reading))
        .sum();
  }

  private double likeness(Terms own, List<Sentence> reading) {
    double most = 0;
    for (Sentence sentence : reading) {
      most = Math.max(most, Likeness.dice(own, stems.of(sentence)));
    }
    return most;
  }
}
