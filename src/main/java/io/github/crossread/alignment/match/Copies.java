package io.github.crossread.alignment.match;

import io.github.crossread.alignment.term.SetView;
import io.github.crossread.alignment.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * Which sentences of a set are near copies: each is one of the first of its group (leader
 * clustering, Hartigan 1975), so copies do not chain. A group has at most one sentence of an
 * article. What is found out about two of its sentences holds for all of them.
 */
public final class Copies {

  /** From this Dice coefficient over stems on, two sentences are copies of one. */
  private static final double LEAST = 0.8;

  private final SetView set;
  private final BiPredicate<Integer, Integer> areApart;

  /** The number of each sentence's group; a group has that of its first sentence. */
  private final int[] groups;

  private final List<List<Integer>> members = new ArrayList<>();

  /** The first sentences of groups that have each stem, by its number. */
  private final int[][] firstsByStem;

  /** How many there are of each. */
  private final int[] counts;

  /** Finds the copies of a set. */
  public Copies(SetView set) {
    this(set, (a, b) -> false);
  }

  /**
   * Finds the copies of a set of which some are known to be none.
   *
   * @param areApart tells of the numbers of two sentences whether they are no copies, however alike
   */
  public Copies(SetView set, BiPredicate<Integer, Integer> areApart) {
    this.set = set;
    this.areApart = areApart;
    this.groups = new int[set.size()];
    this.counts = new int[set.weights().length];
    this.firstsByStem = new int[counts.length][0];
    for (int i = 0; i < groups.length; i++) {
      members.add(new ArrayList<>(1));
      groups[i] = groupBefore(i).orElse(i);
      members.get(groups[i]).add(i);
      if (groups[i] == i) {
        addFirst(i);
      }
    }
  }

  private void addFirst(int first) {
    Terms stems = set.get(first).stems();
    for (int place = 0; place < stems.size(); place++) {
      int stem = stems.get(place);
      int[] firsts = firstsByStem[stem];
      if (counts[stem] == firsts.length) {
        firstsByStem[stem] = Arrays.copyOf(firsts, 2 * firsts.length + 1);
      }
      firstsByStem[stem][counts[stem]++] = first;
    }
  }

  /** Returns whether two sentences are copies of one. */
  static boolean areCopies(SetView set, int i, int j) {
    return likeness(set, i, j) >= LEAST;
  }

  private static double likeness(SetView set, int i, int j) {
    Terms a = set.get(i).stems();
    Terms b = set.get(j).stems();
    return Terms.share(2.0 * a.shared(b), a.size() + b.size());
  }

  /**
   * Returns the group before a sentence whose first sentence it is most like, if it is a copy; of
   * two as like, the first.
   */
  private OptionalInt groupBefore(int i) {
    OptionalInt group = OptionalInt.empty();
    double most = LEAST;
    for (int stem : rarest(set.get(i).stems())) {
      for (int k = 0; k < counts[stem]; k++) {
        int first = firstsByStem[stem][k];
        double likeness = likeness(set, first, i);
        boolean more = likeness > most || (likeness == most && first < group.orElse(i));
        if (more && mayJoin(first, i)) {
          group = OptionalInt.of(first);
          most = likeness;
        }
      }
    }
    return group;
  }

  private boolean mayJoin(int group, int sentence) {
    return members.get(group).stream()
        .allMatch(i -> set.areOfTwoArticles(i, sentence) && !areApart.test(i, sentence));
  }

  /**
   * Returns enough stems that a copy has at least one of them: those that the fewest groups have
   * (prefix filtering, Chaudhuri, Ganti and Kaushik 2006): of n stems it shares n · d / (2 - d) or
   * more.
   */
  private int[] rarest(Terms stems) {
    int leastShared = (int) Math.ceil(stems.size() * LEAST / (2 - LEAST));
    return stems
        .numbers()
        .mapToLong(stem -> ((long) counts[stem] << Integer.SIZE) | stem)
        .sorted()
        .limit(stems.size() - leastShared + 1L)
        .mapToInt(countAndStem -> (int) countAndStem)
        .toArray();
  }

  /** Returns the number of a sentence's group, which is that of its first sentence. */
  public int group(int sentence) {
    return groups[sentence];
  }

  /** Returns the sentences of a group, in their order; none if no group has this number. */
  public List<Integer> members(int group) {
    return members.get(group);
  }
}
