package io.github.crossread.archive.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts links into those that hang together. */
final class Components {

  private final int[] roots;

  private Components(int size) {
    roots = IntStream.range(0, size).toArray();
  }

  /** Returns the links of each component, in the order of the first ones. */
  static List<Links> of(int size, Links links) {
    Components components = new Components(size);
    for (int i = 0; i < links.size(); i++) {
      components.join(Links.first(links.pair(i)), Links.second(links.pair(i)));
    }
    Map<Integer, Links> parts = new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      int root = components.root(Links.first(links.pair(i)));
      parts.computeIfAbsent(root, r -> new Links()).add(links.pair(i), links.score(i));
    }
    return new ArrayList<>(parts.values());
  }

  private void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    roots[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private int root(int member) {
    int root = member;
    while (roots[root] != root) {
      roots[root] = roots[roots[root]];
      root = roots[root];
    }
    return root;
  }
}
