package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Probabilities;
import io.github.crossread.alignment.term.Likeness;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the pairs whose answer would change most of what the report says, counted in pairs of
 * sentences that would come together or apart.
 *
 * <p>Of two sentences in two groups it is asked whether they are the same, for then what goes along
 * with both would be one group; of each sentence in a group, whether it is the same as the one that
 * holds it there best, for were that none, the sentence would leave. What follows from an answer is
 * not asked; and the nearer a pair is to one that was found not to be the same, the less it is
 * worth: a headline is seldom asked about where the opening below it was.
 */
public final class QuestionFinder {

  /** So many are asked at most. */
  public static final int MOST = 20;

  /** Less likely pairs are the same so seldom that they are not worth a reader's time. */
  private static final double LEAST = 0.1;

  /** Of surer pairs in one group one in thirty has nothing in common. */
  private static final double SURE = 0.9;

  /** More is missed than is wrong; so a pair found counts more than one put right. */
  private static final double FOUND = 1.2;

  /**
   * A pair and what an answer is worth at most.
   *
   * @param isHolding whether the two stand together, and one of them is held there by the other
   */
  private record Weighed(Match match, double worth, boolean isHolding) {
    static final Comparator<Weighed> MOST_FIRST =
        Comparator.comparingDouble(Weighed::worth)
            .reversed()
            .thenComparingInt(weighed -> weighed.match().a())
            .thenComparingInt(weighed -> weighed.match().b());
  }

  private final SetView set;
  private final List<Match> matches;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Answers answers;
  private final Probabilities probabilities;
  private final Company company;

  /** By the sentence's number, the places of the groups in which it stands. */
  private final Map<Integer, NavigableSet<Integer>> groupsOf = new HashMap<>();

  /**
   * Makes a finder.
   *
   * @param set the sentences as they were matched
   * @param matches the pairs that were looked at, as they were judged
   * @param groups the sentences that state the same, single ones too
   * @param answers what was judged, which is not asked again
   */
  public QuestionFinder(
      SetView set, List<Match> matches, List<List<Sentence>> groups, Answers answers) {
    this.set = set;
    this.matches = matches;
    this.answers = answers;
    this.probabilities = new Probabilities(matches);
    this.company = new Company(set, matches, answers);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < set.size(); i++) {
      numbers.put(set.get(i).sentence().id(), i);
    }
    for (List<Sentence> group : groups) {
      List<Integer> inGroup = group.stream().map(sentence -> numbers.get(sentence.id())).toList();
      for (int sentence : inGroup) {
        groupsOf.computeIfAbsent(sentence, s -> new TreeSet<>()).add(this.groups.size());
      }
      this.groups.add(inGroup);
    }
  }

  /** Returns at most {@value #MOST}, what most hangs on first. */
  public List<Question> find() {
    PriorityQueue<Weighed> weighed = new PriorityQueue<>(Weighed.MOST_FIRST);
    NavigableMap<Integer, Match> holding = new TreeMap<>();
    for (Match match : matches) {
      if (areTogether(match.a(), match.b())) {
        holding.merge(match.a(), match, QuestionFinder::surer);
        holding.merge(match.b(), match, QuestionFinder::surer);
      } else if (match.score() >= LEAST && !isJudged(match)) {
        weighed.add(new Weighed(match, atMost(match), false));
      }
    }
    holding.forEach(
        (sentence, match) -> {
          if (match.score() < SURE && !isJudged(match)) {
            weighed.add(new Weighed(match, parted(sentence, match), true));
          }
        });
    return mostWorth(weighed).stream().map(this::question).toList();
  }

  /**
   * Returns as many as are asked. What an answer is worth falls with each pair that is asked before
   * it; so what is out of date is never too low, and is weighed again when its turn comes.
   */
  private Set<Match> mostWorth(PriorityQueue<Weighed> weighed) {
    Set<Match> most = new LinkedHashSet<>();
    while (!weighed.isEmpty() && most.size() < MOST) {
      Weighed next = weighed.remove();
      double worth = next.isHolding() ? next.worth() : joined(next, most);
      if (worth < next.worth()) {
        weighed.add(new Weighed(next.match(), worth, false));
      } else {
        most.add(next.match());
      }
    }
    return most;
  }

  private boolean areTogether(int one, int other) {
    return groupsOf.get(one).stream().anyMatch(groupsOf.get(other)::contains);
  }

  private boolean isJudged(Match match) {
    return answers.of(match.a(), match.b()).isPresent();
  }

  private static Match surer(Match one, Match other) {
    return other.score() > one.score() ? other : one;
  }

  /** Returns the others that stand with a sentence, in any group; those of two groups twice. */
  private Stream<Integer> with(int sentence) {
    return groupsOf.get(sentence).stream()
        .flatMap(group -> groups.get(group).stream())
        .filter(other -> other != sentence);
  }

  /** Returns what it is worth to know that a sentence leaves what it stands with. */
  private double parted(int sentence, Match match) {
    long others = with(sentence).filter(o -> set.areOfTwoArticles(o, sentence)).distinct().count();
    return (1 - match.score()) * others;
  }

  /** Returns more than {@link #joined} does, or as much. */
  private double atMost(Match match) {
    return FOUND * match.score() * size(match.a()) * size(match.b());
  }

  private int size(int sentence) {
    return groupsOf.get(sentence).stream().mapToInt(group -> groups.get(group).size()).sum();
  }

  /**
   * Returns what it is worth to know that two are the same, beside what is asked before; more, but
   * less than was thought, where that is seen at once.
   */
  private double joined(Weighed next, Set<Match> before) {
    double bound = atMost(next.match()) * unlike(next.match(), before);
    return bound < next.worth() ? bound : joined(next.match(), before);
  }

  /** Returns what it is worth to know that two are the same, beside what is asked before. */
  private double joined(Match match, Set<Match> before) {
    long pairs = newPairs(along(match.a(), match.b()), along(match.b(), match.a()));
    return FOUND * match.score() * pairs * unlike(match, answers.apart()) * unlike(match, before);
  }

  /** Counts the pairs of two articles, one of each side, that do not stand together yet. */
  private long newPairs(List<Integer> ones, List<Integer> others) {
    if (!Collections.disjoint(groupsOf(ones), groupsOf(others))) {
      return ones.stream()
          .mapToLong(one -> others.stream().filter(other -> isNewPair(one, other)).count())
          .sum();
    }
    Map<Integer, Long> ofArticle =
        others.stream().collect(Collectors.groupingBy(this::article, Collectors.counting()));
    return ones.stream()
        .mapToLong(one -> others.size() - ofArticle.getOrDefault(article(one), 0L))
        .sum();
  }

  private boolean isNewPair(int one, int other) {
    return set.areOfTwoArticles(one, other) && !areTogether(one, other);
  }

  private Set<Integer> groupsOf(List<Integer> sentences) {
    return sentences.stream()
        .flatMap(sentence -> groupsOf.get(sentence).stream())
        .collect(Collectors.toSet());
  }

  private int article(int sentence) {
    return set.get(sentence).article();
  }

  /** Returns a sentence with what would go along with it to another. */
  private List<Integer> along(int sentence, int to) {
    List<Integer> along = new ArrayList<>(List.of(sentence));
    with(sentence)
        .filter(other -> company.goesAlong(other, sentence, to))
        .distinct()
        .forEach(along::add);
    return along;
  }

  /** Returns how far a pair is from all others, 0 to 1. */
  private double unlike(Match match, Collection<Match> others) {
    double unlike = 1;
    for (Match other : others) {
      unlike *= 1 - likeness(match.a(), other.a()) * likeness(match.b(), other.b());
      unlike *= 1 - likeness(match.a(), other.b()) * likeness(match.b(), other.a());
    }
    return unlike;
  }

  private double likeness(int one, int other) {
    if (one == other) {
      return 1;
    }
    if (!set.areOfTwoArticles(one, other)) {
      return Likeness.dice(set.get(one).stems(), set.get(other).stems());
    }
    return areTogether(one, other) ? probabilities.of(one, other).orElse(0) : 0;
  }

  private Question question(Match match) {
    return new Question(
        set.get(match.a()).sentence(), set.get(match.b()).sentence(), match.score());
  }
}
