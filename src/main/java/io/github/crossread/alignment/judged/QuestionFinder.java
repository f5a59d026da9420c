package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the pairs whose answer would change most of what the report says, counted in pairs of
 * sentences that would come together or apart.
 *
 * <p>Of each two groups the likeliest pair is asked about, for were the two the same, their groups
 * would be one; of each sentence in a group the pair that holds it there best, for were that none,
 * the sentence would leave. So what follows from an answer is not asked.
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

  private record Weighed(Question question, double weight) {}

  /** Two groups, by their places, the lower one first. */
  private record Groups(int one, int other) {
    static Groups of(int one, int other) {
      return new Groups(Math.min(one, other), Math.max(one, other));
    }
  }

  /** What is known between two groups. */
  private static final class Between {
    private double sum;
    private boolean judged;
    private Optional<Match> best = Optional.empty();

    void add(Match match, boolean isJudged) {
      sum += match.score();
      judged |= isJudged;
      best = best.filter(b -> b.score() >= match.score()).or(() -> Optional.of(match));
    }

    /** How likely they are one: one likely pair of many that are not says little. */
    double probability(int pairs) {
      return Math.min(best.orElseThrow().score(), sum / StrictMath.sqrt(pairs));
    }
  }

  private final SetView set;
  private final List<Match> matches;
  private final List<List<Sentence>> groups;
  private final Answers answers;

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
    this.groups = groups;
    this.answers = answers;
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < set.size(); i++) {
      numbers.put(set.get(i).sentence().id(), i);
    }
    for (int group = 0; group < groups.size(); group++) {
      for (Sentence sentence : groups.get(group)) {
        groupsOf.computeIfAbsent(numbers.get(sentence.id()), n -> new TreeSet<>()).add(group);
      }
    }
  }

  /** Returns at most {@value #MOST}, what most hangs on first. */
  public List<Question> find() {
    NavigableMap<Groups, Between> between =
        new TreeMap<>(Comparator.comparingInt(Groups::one).thenComparingInt(Groups::other));
    NavigableMap<Integer, Match> holding = new TreeMap<>();
    for (Match match : matches) {
      if (areTogether(match)) {
        holding.merge(match.a(), match, QuestionFinder::surer);
        holding.merge(match.b(), match, QuestionFinder::surer);
      } else if (match.score() >= LEAST || isJudged(match)) {
        between
            .computeIfAbsent(
                Groups.of(groupsOf.get(match.a()).first(), groupsOf.get(match.b()).first()),
                g -> new Between())
            .add(match, isJudged(match));
      }
    }
    List<Weighed> weighed = new ArrayList<>();
    between.forEach((two, known) -> joining(two, known).ifPresent(weighed::add));
    holding.forEach((sentence, match) -> parting(sentence, match).ifPresent(weighed::add));
    weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return weighed.stream().map(Weighed::question).distinct().limit(MOST).toList();
  }

  private boolean areTogether(Match match) {
    return groupsOf.get(match.a()).stream().anyMatch(groupsOf.get(match.b())::contains);
  }

  private boolean isJudged(Match match) {
    return answers.of(match.a(), match.b()).isPresent();
  }

  private static Match surer(Match one, Match other) {
    return other.score() > one.score() ? other : one;
  }

  private Optional<Weighed> joining(Groups two, Between known) {
    if (known.judged) {
      return Optional.empty();
    }
    int pairs = pairs(two);
    double weight = FOUND * known.probability(pairs) * pairs;
    return known.best.map(match -> new Weighed(question(match), weight));
  }

  private int pairs(Groups two) {
    int pairs = 0;
    for (Sentence one : groups.get(two.one())) {
      for (Sentence other : groups.get(two.other())) {
        pairs += one.article().equals(other.article()) ? 0 : 1;
      }
    }
    return pairs;
  }

  private Optional<Weighed> parting(int sentence, Match match) {
    int others = groups.get(groupsOf.get(sentence).first()).size() - 1;
    double weight = (1 - match.score()) * others;
    return match.score() < SURE && !isJudged(match)
        ? Optional.of(new Weighed(question(match), weight))
        : Optional.empty();
  }

  private Question question(Match match) {
    return new Question(
        set.get(match.a()).sentence(), set.get(match.b()).sentence(), match.score());
  }
}
