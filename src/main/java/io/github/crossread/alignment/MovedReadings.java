package io.github.crossread.alignment;

import io.github.crossread.article.Role;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

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
                new Passage(
                    passage.id(),
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
    // By identity: the hash of a record of records costs as much as reading them.
    Set<Place> inOrder = Collections.newSetFromMap(new IdentityHashMap<>());
    inOrder.addAll(longestInOrder(byBase));
    return byBase.stream().filter(place -> !inOrder.contains(place)).map(Place::reading).toList();
  }

  /**
   * The longest subsequence that does not go back, in n log n steps (Fredman 1975); of several, the
   * one that ends first.
   */
  private static List<Place> longestInOrder(List<Place> places) {
    // Of each length, the places that end a subsequence of it; what stands later is earlier here.
    List<List<Integer>> ends = new ArrayList<>();
    int[] before = new int[places.size()];
    for (int i = 0; i < before.length; i++) {
      int here = places.get(i).here();
      int shorter = first(ends.size(), k -> last(places, ends.get(k)) > here);
      before[i] = shorter == 0 ? -1 : firstNotBehind(places, ends.get(shorter - 1), here);
      if (shorter == ends.size()) {
        ends.add(new ArrayList<>());
      }
      ends.get(shorter).add(i);
    }
    List<Place> kept = new ArrayList<>();
    int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1).get(0);
    for (; i >= 0; i = before[i]) {
      kept.add(places.get(i));
    }
    return kept;
  }

  private static int last(List<Place> places, List<Integer> ends) {
    return places.get(ends.get(ends.size() - 1)).here();
  }

  private static int firstNotBehind(List<Place> places, List<Integer> ends, int here) {
    return ends.get(first(ends.size(), k -> places.get(ends.get(k)).here() <= here));
  }

  /** Returns the first number from 0 on that something holds of, as of all behind it. */
  private static int first(int count, IntPredicate holds) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
