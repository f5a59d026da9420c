package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Groups matched sentences into passages.
 *
 * <p>Matches do not chain: that a matches b and b matches c does not make a match c. Matches are
 * taken surest first; a sentence joins a group only if it matches most of what the group already
 * has, and else opens a group of its own with its match. So a merged sentence can stand in two
 * passages.
 */
final class PassageBuilder {

  /** The share of a group's sentences of other articles that a sentence has to match to join it. */
  private static final double MOST = 0.6;

  private final Map<Long, Double> scores = new HashMap<>();
  private final List<NavigableSet<Integer>> groups = new ArrayList<>();
  private final Map<Integer, List<NavigableSet<Integer>>> groupsOf = new HashMap<>();
  private final SetView set;

  private PassageBuilder(SetView set) {
    this.set = set;
  }

  /** Returns groups of two or more sentences, each by their numbers in order. */
  static List<NavigableSet<Integer>> groups(SetView set, List<Match> matches) {
    PassageBuilder builder = new PassageBuilder(set);
    matches.forEach(match -> builder.scores.put(key(match.a(), match.b()), match.score()));
    matches.stream()
        .sorted(
            Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(Match::a)
                .thenComparingInt(Match::b))
        .forEach(builder::add);
    return builder.groups;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }

  private void add(Match match) {
    if (standTogether(match)) {
      return;
    }
    for (NavigableSet<Integer> group : groupsOf(match.a())) {
      if (fits(match.b(), group)) {
        join(match.b(), group);
        return;
      }
    }
    for (NavigableSet<Integer> group : groupsOf(match.b())) {
      if (fits(match.a(), group)) {
        join(match.a(), group);
        return;
      }
    }
    NavigableSet<Integer> group = new TreeSet<>();
    groups.add(group);
    join(match.a(), group);
    join(match.b(), group);
  }

  private List<NavigableSet<Integer>> groupsOf(int sentence) {
    return groupsOf.computeIfAbsent(sentence, s -> new ArrayList<>());
  }

  private boolean standTogether(Match match) {
    return groupsOf(match.a()).stream().anyMatch(group -> group.contains(match.b()));
  }

  private void join(int sentence, NavigableSet<Integer> group) {
    group.add(sentence);
    groupsOf(sentence).add(group);
  }

  private boolean fits(int sentence, NavigableSet<Integer> group) {
    int others = 0;
    int matched = 0;
    for (int member : group) {
      if (set.areOfTwoArticles(member, sentence)) {
        others++;
        matched += scores.containsKey(key(member, sentence)) ? 1 : 0;
      }
    }
    return matched >= MOST * others;
  }
}
