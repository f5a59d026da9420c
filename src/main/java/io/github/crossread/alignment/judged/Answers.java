package io.github.crossread.alignment.judged;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.text.token.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a reader's judgements say of each two sentences of a set, and what follows from them: what
 * holds of a sentence holds of its copies, word for word, in whatever article. Nothing else follows
 * for sure: of three sentences, each of which states several things, the first may be the same as
 * the second, and the second as the third, and the first still not as the third.
 */
public final class Answers {

  /** Two that are the same in part come near each other, and are not lined up. */
  private static final double IN_PART = 0.9 * Matcher.THRESHOLD;

  /** Two sentences, or two classes of them, by their numbers; the lower one first. */
  private record Two(int a, int b) {
    static Two of(int one, int other) {
      return new Two(Math.min(one, other), Math.max(one, other));
    }
  }

  private final Judgements judgements;
  private final SetView set;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The sentences that judgements speak of with their copies, by any of them. */
  private final Map<Integer, TreeSet<Integer>> classes = new HashMap<>();

  /** What was said. */
  private final Map<Two, Answer> said = new LinkedHashMap<>();

  /** What was said of the classes of the two, by the first sentences of both. */
  private final Map<Two, Answer> saidOfCopies = new LinkedHashMap<>();

  /** Draws what follows from judgements of a set. */
  public Answers(Judgements judgements, SetView set) {
    this.judgements = judgements;
    this.set = set;
    List<Judged> used = judgements.judged().stream().filter(Judged::isUsed).toList();
    if (!used.isEmpty()) {
      addCopies(used);
      used.forEach(this::say);
      said.forEach((two, answer) -> saidOfCopies.merge(classesOf(two), answer, Answers::further));
    }
  }

  private void addCopies(List<Judged> used) {
    Map<String, TreeSet<Integer>> byText = new HashMap<>();
    for (Judged judged : used) {
      byText.put(judged.a().orElseThrow().text(), new TreeSet<>());
      byText.put(judged.b().orElseThrow().text(), new TreeSet<>());
    }
    for (int i = 0; i < set.size(); i++) {
      Sentence sentence = set.get(i).sentence();
      TreeSet<Integer> copies = byText.get(sentence.text());
      if (copies != null) {
        copies.add(i);
        classes.put(i, copies);
        numbers.put(key(sentence), i);
      }
    }
  }

  private static String key(Sentence sentence) {
    return sentence.article() + '\n' + sentence.text();
  }

  private void say(Judged judged) {
    int a = numbers.get(key(judged.a().orElseThrow()));
    int b = numbers.get(key(judged.b().orElseThrow()));
    said.put(Two.of(a, b), judged.given().answer());
    if (classes.get(a).equals(classes.get(b)) && judged.given().answer() != Answer.SAME) {
      List.copyOf(classes.get(a)).forEach(i -> classes.put(i, new TreeSet<>(List.of(i))));
    }
  }

  private Two classesOf(Two two) {
    return Two.of(classes.get(two.a()).first(), classes.get(two.b()).first());
  }

  /** Where copies were judged unlike each other, a third is taken to be further away. */
  private static Answer further(Answer one, Answer other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Returns what was judged, in the order in which it was given. */
  public Judgements judgements() {
    return judgements;
  }

  /** Returns what was said of two sentences of the set, by their numbers, or follows. */
  public Optional<Answer> of(int a, int b) {
    if (!classes.containsKey(a) || !classes.containsKey(b)) {
      return Optional.empty();
    }
    Two two = Two.of(a, b);
    Answer own = said.get(two);
    if (own != null) {
      return Optional.of(own);
    }
    Two both = classesOf(two);
    return both.a() == both.b()
        ? Optional.of(Answer.SAME)
        : Optional.ofNullable(saidOfCopies.get(both));
  }

  /** Returns whether two sentences are not to be taken for copies. */
  public boolean areApart(int a, int b) {
    return of(a, b).filter(answer -> answer != Answer.SAME).isPresent();
  }

  /** Returns the pairs that were said to be the same, in the order in which they were given. */
  public List<Match> same() {
    return pairs(answer -> answer == Answer.SAME);
  }

  /** Returns the pairs that were said to be different or the same in part, in that order too. */
  public List<Match> apart() {
    return pairs(answer -> answer != Answer.SAME);
  }

  private List<Match> pairs(Predicate<Answer> wanted) {
    return said.entrySet().stream()
        .filter(one -> wanted.test(one.getValue()))
        .map(one -> new Match(one.getKey().a(), one.getKey().b(), score(one.getValue())))
        .toList();
  }

  /** Returns the sentences, by their numbers, that are said to be the same as one, or follow. */
  public List<Integer> sameAs(int sentence) {
    return classes.keySet().stream()
        .filter(other -> of(sentence, other).equals(Optional.of(Answer.SAME)))
        .sorted()
        .toList();
  }

  /** Returns the sentences of other articles of which something is known beside one, with that. */
  public Map<Sentence, Answer> of(Sentence sentence) {
    Integer number = numbers.get(key(sentence));
    Map<Sentence, Answer> known = new LinkedHashMap<>();
    if (number != null) {
      for (int other : new TreeSet<>(classes.keySet())) {
        if (set.areOfTwoArticles(number, other)) {
          of(number, other).ifPresent(answer -> known.put(set.get(other).sentence(), answer));
        }
      }
    }
    return known;
  }

  /** Returns the pairs that were looked at, with the judged ones as they were judged. */
  public List<Match> matches(List<Match> matches) {
    return matches(matches, answer -> true);
  }

  /**
   * Returns the pairs that were looked at, with those as they were judged that are different or the
   * same in part.
   */
  public List<Match> apart(List<Match> matches) {
    return matches(matches, answer -> answer != Answer.SAME);
  }

  private List<Match> matches(List<Match> matches, Predicate<Answer> wanted) {
    if (classes.isEmpty()) {
      return matches;
    }
    NavigableMap<Two, Match> all =
        new TreeMap<>(Comparator.comparingInt(Two::a).thenComparingInt(Two::b));
    for (Match match : matches) {
      all.put(new Two(match.a(), match.b()), match);
    }
    for (int a : classes.keySet()) {
      for (int b : classes.keySet()) {
        if (a < b && set.areOfTwoArticles(a, b)) {
          of(a, b)
              .filter(wanted)
              .ifPresent(answer -> all.put(new Two(a, b), new Match(a, b, score(answer))));
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static double score(Answer answer) {
    return switch (answer) {
      case SAME -> 1;
      case PARTLY -> IN_PART;
      case DIFFERENT -> 0;
    };
  }
}
