package io.github.crossread.alignment.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Seeds that stand near each other in both articles.
 *
 * @param seeds one or more
 */
record SeedCluster(List<Seed> seeds) {

  int begin(ToIntFunction<Seed> side) {
    return seeds.stream().mapToInt(side).min().orElseThrow();
  }

  int end(ToIntFunction<Seed> side) {
    return seeds.stream().mapToInt(side).max().orElseThrow();
  }

  /**
   * Returns this cluster in parts that no gap of more than {@code gap} units runs through, on
   * either side.
   */
  List<SeedCluster> split(int gap) {
    List<SeedCluster> parts = split(gap, Seed::a);
    if (parts.size() == 1) {
      parts = split(gap, Seed::b);
    }
    return parts.size() == 1
        ? parts
        : parts.stream().flatMap(part -> part.split(gap).stream()).toList();
  }

  private List<SeedCluster> split(int gap, ToIntFunction<Seed> side) {
    List<Seed> inOrder =
        seeds.stream()
            .sorted(Comparator.comparingInt(side).thenComparing(Seed::a).thenComparing(Seed::b))
            .toList();
    List<SeedCluster> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= inOrder.size(); i++) {
      if (i == inOrder.size()
          || side.applyAsInt(inOrder.get(i)) - side.applyAsInt(inOrder.get(i - 1)) > gap + 1) {
        parts.add(new SeedCluster(inOrder.subList(begin, i)));
        begin = i;
      }
    }
    return parts;
  }
}
