package io.github.crossread.alignment;

import io.github.crossread.text.Sentence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reading that the others of its passage are compared with: the reference outlet's, if it has
 * the passage; else the one most like all the others, the first of the set where several are.
 *
 * <p>A sentence that stands in two passages is the base of neither if it can be helped: what others
 * say in two sentences is laid out by these, and no sentence is omitted twice.
 *
 * @param sentence the sentence of it that is most like the others
 */
record BaseReading(Sentence sentence) {

  static BaseReading of(
      Collection<List<Sentence>> readings, Optional<String> reference, Set<String> inTwo) {
    List<Sentence> candidates =
        readings.stream()
            .flatMap(List::stream)
            .filter(s -> reference.isEmpty() || s.article().equals(reference.get()))
            .toList();
    if (candidates.isEmpty()) {
      return of(readings, Optional.empty(), inTwo);
    }
    // Of equals, max keeps the first: the order of the set.
    return new BaseReading(
        candidates.stream()
            .max(
                Comparator.<Sentence, Boolean>comparing(s -> !inTwo.contains(s.id()))
                    .thenComparingDouble(s -> likenessToOthers(s, readings)))
            .orElseThrow());
  }

  private static double likenessToOthers(Sentence sentence, Collection<List<Sentence>> readings) {
    return readings.stream()
        .filter(reading -> !reading.get(0).article().equals(sentence.article()))
        .mapToDouble(
            reading ->
                reading.stream().mapToDouble(s -> Likeness.dice(sentence, s)).max().orElse(0))
        .sum();
  }

  String article() {
    return sentence.article();
  }

  /** Returns this as a reading of all the sentences with which its outlet carries the passage. */
  Reading reading(List<Sentence> sentences) {
    return new Reading(article(), sentences, sentence, Relation.BASE, 1, false, List.of());
  }
}
