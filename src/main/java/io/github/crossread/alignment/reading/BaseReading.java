package io.github.crossread.alignment.reading;

import io.github.crossread.text.token.Sentence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

  /**
   * Of more readings, as many as this that stand at even distances in the set are looked at, lest
   * the cost grow with the square of the articles.
   */
  private static final int MOST = 64;

  static BaseReading of(
      Collection<List<Sentence>> readings, Optional<String> reference, Set<String> inTwo) {
    List<List<Sentence>> some = atEvenDistances(List.copyOf(readings));
    List<Sentence> candidates =
        (reference.isEmpty() ? some : readings)
            .stream()
                .flatMap(List::stream)
                .filter(s -> reference.isEmpty() || s.article().equals(reference.get()))
                .toList();
    if (candidates.isEmpty()) {
      return of(readings, Optional.empty(), inTwo);
    }
    Medoid medoid = new Medoid(some);
    // Of equals, max keeps the first: the order of the set.
    return new BaseReading(
        candidates.stream()
            .max(
                Comparator.<Sentence, Boolean>comparing(s -> !inTwo.contains(s.id()))
                    .thenComparingDouble(medoid::likenessToOthers))
            .orElseThrow());
  }

  private static List<List<Sentence>> atEvenDistances(List<List<Sentence>> readings) {
    int count = Math.min(MOST, readings.size());
    return IntStream.range(0, count)
        .mapToObj(i -> readings.get(i * readings.size() / count))
        .toList();
  }

  String article() {
    return sentence.article();
  }
}
