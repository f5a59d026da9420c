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

/**
 * What a reader's judgements say of each two sentences of a set, and what follows from them: what
 * holds of a sentence holds of its copies, word for word, in whatever article, and of those that
 * were judged to state the same. Where that would contradict a judgement, nothing follows.
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

  /**
   * The sentences that judgements speak of with what is known to state the same, by any of them.
   */
  private final Map<Integer, TreeSet<Integer>> classes = new HashMap<>();

  /** What was said. */
  private final Map<Two, Answer> said = new LinkedHashMap<>();

  /** What keeps the classes of the two apart, by the first sentences of both. */
  private final Map<Two, Answer> apart = new LinkedHashMap<>();

  /** Draws what follows from judgements of a set. */
  public Answers(Judgements judgements, SetView set) {
    this.judgements = judgements;
    this.set = set;
    List<Judged> used = judgements.judged().stream().filter(Judged::isUsed).toList();
    if (!used.isEmpty()) {
      addCopies(used);
      used.forEach(this::say);
      said.forEach(this::keepApart);
      said.forEach(this::join);
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

  private void keepApart(Two two, Answer answer) {
    if (answer != Answer.SAME) {
      apart.merge(classesOf(two), answer, Answers::stronger);
    }
  }

  private Two classesOf(Two two) {
    return Two.of(classes.get(two.a()).first(), classes.get(two.b()).first());
  }

  private static Answer stronger(Answer one, Answer other) {
    return one == Answer.DIFFERENT ? one : other;
  }

  /** Joins the classes of two that are the same, unless others of them are different. */
  private void join(Two two, Answer answer) {
    Two both = classesOf(two);
    if (answer != Answer.SAME || both.a() == both.b() || apart.get(both) == Answer.DIFFERENT) {
      return;
    }
    TreeSet<Integer> joined = classes.get(both.a());
    joined.addAll(classes.get(both.b()));
    joined.forEach(i -> classes.put(i, joined));
    Map<Two, Answer> moved = new LinkedHashMap<>();
    apart.forEach((known, why) -> moved.merge(classesOf(known), why, Answers::stronger));
    apart.clear();
    apart.putAll(moved);
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
    return both.a() == both.b() ? Optional.of(Answer.SAME) : Optional.ofNullable(apart.get(both));
  }

  /** Returns whether two sentences are not to be taken for copies. */
  public boolean areApart(int a, int b) {
    return of(a, b).filter(answer -> answer != Answer.SAME).isPresent();
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
          of(a, b).ifPresent(answer -> all.put(new Two(a, b), new Match(a, b, score(answer))));
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
