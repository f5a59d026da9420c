package io.github.crossread.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs of a set by their articles. Hundreds of articles are tens of thousands of pairs, too
 * many to go through all of them for each.
 */
public final class PairIndex {

  private final Map<String, Map<String, Pair>> byArticles = new HashMap<>();

  /** Takes the pairs of a set. */
  public PairIndex(List<Pair> pairs) {
    pairs.forEach(
        pair -> byArticles.computeIfAbsent(pair.a(), a -> new HashMap<>()).put(pair.b(), pair));
  }

  /**
   * Returns a pair.
   *
   * @param a the id of the article that stands first in the set
   * @param b the id of the other
   */
  public Optional<Pair> pair(String a, String b) {
    return Optional.ofNullable(byArticles.getOrDefault(a, Map.of()).get(b));
  }
}
