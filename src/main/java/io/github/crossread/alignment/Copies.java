package io.github.crossread.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which sentences are copies of each other, directly or by way of others. */
final class Copies {

  private final Map<Integer, NavigableSet<Integer>> bySentence = new HashMap<>();

  /** Takes two sentences, and all copies of either, for copies. */
  void add(int a, int b) {
    NavigableSet<Integer> copies = of(a);
    NavigableSet<Integer> others = of(b);
    if (copies != others) {
      copies.addAll(others);
      others.forEach(sentence -> bySentence.put(sentence, copies));
    }
  }

  /** Returns a sentence with all its copies. */
  NavigableSet<Integer> of(int sentence) {
    return bySentence.computeIfAbsent(
        sentence,
        s -> {
          NavigableSet<Integer> alone = new TreeSet<>();
          alone.add(s);
          return alone;
        });
  }
}
