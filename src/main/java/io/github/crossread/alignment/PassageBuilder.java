package io.github.crossread.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Groups matched sentences into passages.
 *
 * <p>Matches do not chain: that a matches b and b matches c does not make a match c. Matches are
 * taken surest first; a sentence joins a group, and two groups become one, only if most of what
 * then stands together matches. Else the match opens a group of its own. So a merged sentence can
 * stand in two passages.
 */
final class PassageBuilder {

  /** The share of the new pairs, of sentences of two articles, that have to match. */
  private static final double MOST = 0.6;

  /** Sentences that state the same; two groups are the same only if they are one. */
  private static final class Group {
    private final NavigableSet<Integer> sentences = new TreeSet<>();
  }

  private final SetView set;
  private final Map<Long, Double> scores = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<Integer, List<Group>> groupsOf = new HashMap<>();

  private PassageBuilder(SetView set, List<Match> matches) {
    this.set = set;
    matches.forEach(match -> scores.put(key(match.a(), match.b()), match.score()));
  }

  /** Returns groups of two or more sentences, each by their numbers in order. */
  static List<NavigableSet<Integer>> groups(SetView set, List<Match> matches) {
    PassageBuilder builder = new PassageBuilder(set, matches);
    matches.stream()
        .sorted(
            Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(Match::a)
                .thenComparingInt(Match::b))
        .forEach(builder::add);
    return builder.groups.stream().map(group -> group.sentences).toList();
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }

  private void add(Match match) {
    List<Group> ofA = groupsOf(match.a());
    List<Group> ofB = groupsOf(match.b());
    if (ofA.stream().anyMatch(ofB::contains) || merge(ofA, ofB)) {
      return;
    }
    Group group =
        fitting(ofA, match.b()).or(() -> fitting(ofB, match.a())).orElseGet(this::newGroup);
    put(match.a(), group);
    put(match.b(), group);
  }

  private List<Group> groupsOf(int sentence) {
    return groupsOf.computeIfAbsent(sentence, s -> new ArrayList<>());
  }

  private Group newGroup() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  private void put(int sentence, Group group) {
    if (group.sentences.add(sentence)) {
      groupsOf(sentence).add(group);
    }
  }

  private Optional<Group> fitting(List<Group> candidates, int sentence) {
    NavigableSet<Integer> alone = new TreeSet<>(List.of(sentence));
    return candidates.stream().filter(group -> fit(alone, group.sentences)).findFirst();
  }

  /**
   * Makes one group of two that fit, one with each sentence of a match; returns whether there were
   * such.
   */
  private boolean merge(List<Group> ofA, List<Group> ofB) {
    for (Group group : ofA) {
      for (Group other : ofB) {
        if (fit(group.sentences, other.sentences)) {
          groups.remove(other);
          other.sentences.forEach(sentence -> groupsOf(sentence).remove(other));
          other.sentences.forEach(sentence -> put(sentence, group));
          return true;
        }
      }
    }
    return false;
  }

  private boolean fit(NavigableSet<Integer> some, NavigableSet<Integer> others) {
    int pairs = 0;
    int matched = 0;
    for (int a : some) {
      for (int b : others) {
        if (a != b && set.areOfTwoArticles(a, b)) {
          pairs++;
          matched += scores.containsKey(key(a, b)) ? 1 : 0;
        }
      }
    }
    return matched >= MOST * pairs;
  }
}
