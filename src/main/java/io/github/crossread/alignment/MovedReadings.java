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
   * The longest subsequence that does not go back, by dynamic programming; of several, the one that
   * ends first.
   */
  private static List<Place> longestInOrder(List<Place> places) {
    int[] length = new int[places.size()];
    int[] before = new int[places.size()];
    int best = -1;
    for (int i = 0; i < places.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (int k = 0; k < i; k++) {
        if (places.get(k).here() <= places.get(i).here() && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          before[i] = k;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    List<Place> kept = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      kept.add(places.get(i));
    }
    return kept;
  }
}
