package io.github.crossread.alignment.reading;

import io.github.crossread.article.Role;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the readings that are carried in another place of the order than in the base.
 *
 * <p>Between an article and the article of the bases, the longest run of passages in one and the
 * same order stays where it is; what is not in it is moved. Headlines and summaries have no place
 * in the order.
 */
final class MovedReadings {

  private record Place(Passage passage, Reading reading, int inBase, int here) {}

  private MovedReadings() {}

  /** Returns the passages with their moved readings marked. */
  static List<Passage> mark(List<Passage> passages) {
    Set<Reading> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Place> places : placesByArticles(passages).values()) {
      moved.addAll(moved(places));
    }
    return passages.stream()
        .map(
            passage ->
                passage.withReadings(
                    passage.readings().stream()
                        .map(reading -> moved.contains(reading) ? reading.asMoved() : reading)
                        .toList()))
        .toList();
  }

  private static Map<List<String>, List<Place>> placesByArticles(List<Passage> passages) {
    Map<List<String>, List<Place>> places =
        new TreeMap<>(Comparator.comparing(articles -> String.join("\n", articles)));
    for (Passage passage : passages) {
      Reading base = passage.base();
      for (Reading reading : passage.readings()) {
        if (!reading.isBase() && isBody(base.compared()) && isBody(reading.compared())) {
          places
              .computeIfAbsent(List.of(reading.article(), base.article()), a -> new ArrayList<>())
              .add(
                  new Place(passage, reading, base.compared().place(), reading.compared().place()));
        }
      }
    }
    return places;
  }

  private static boolean isBody(Sentence sentence) {
    return sentence.role() == Role.BODY;
  }

  private static List<Reading> moved(List<Place> places) {
    List<Place> byBase = new ArrayList<>(places);
    byBase.sort(
        Comparator.comparingInt(Place::inBase)
            .thenComparingInt(Place::here)
            .thenComparing(place -> place.passage().id()));
    BitSet inOrder =
        LongestRun.of(
            byBase.stream().mapToInt(Place::inBase).toArray(),
            byBase.stream().mapToInt(Place::here).toArray());
    return IntStream.range(0, byBase.size())
        .filter(i -> !inOrder.get(i))
        .mapToObj(i -> byBase.get(i).reading())
        .toList();
  }
}
