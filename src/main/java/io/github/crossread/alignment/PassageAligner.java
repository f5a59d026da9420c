package io.github.crossread.alignment;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the passages of a set: which sentences of different outlets state the same, and which stand
 * alone.
 *
 * <p>Steps: an inverted index of the aligned sentences; matches by a small model; groups by what
 * the matches add up to; for each group the base reading and how the others stand to it; what comes
 * near; what is moved.
 */
public final class PassageAligner {

  /** From this probability on, two sentences are taken to state the same. */
  public static final double THRESHOLD = Matcher.THRESHOLD;

  /** From this probability on, a sentence comes near a passage in which it does not stand. */
  public static final double NEAR = NearFinder.LEAST;

  private final Optional<String> reference;
  private final Matcher matcher;

  /**
   * Makes an aligner.
   *
   * @param reference the id of the article whose readings are the base wherever it has them
   */
  public PassageAligner(Optional<String> reference) {
    this(reference, Matcher.FITTED);
  }

  PassageAligner(Optional<String> reference, Matcher matcher) {
    this.reference = reference;
    this.matcher = matcher;
  }

  /**
   * Returns all passages of a set: those most outlets carry first; inside that in the order of the
   * reference outlet, then of the first outlet that carries them. Every aligned sentence stands in
   * one passage at least.
   */
  public List<Passage> align(List<ArticleText> texts) {
    SetView set = new SetView(texts);
    List<Match> matches = matcher.matches(set);
    List<List<Sentence>> groups = groups(set, matches);
    GroundsFinder grounds = new GroundsFinder(set, matches, texts);
    ReadingBuilder readings = new ReadingBuilder(texts);
    PassageIds ids = new PassageIds();
    List<String> order = texts.stream().map(text -> text.article().id()).toList();
    NearFinder near = new NearFinder(order, set, matches);
    List<Passage> passages = new ArrayList<>();
    Set<String> inTwo = inTwo(groups);
    for (List<Sentence> group : groups) {
      Passage passage = passage(ids.id(group), group, readings, inTwo);
      passages.add(near.withNear(grounds.withGrounds(passage)));
    }
    passages.sort(
        Comparator.<Passage>comparingInt(p -> -p.readings().size())
            .thenComparing(this::first, byPlace(order))
            .thenComparing(Passage::id));
    return MovedReadings.mark(passages);
  }

  /** Returns the reading that says where a passage stands in the order. */
  private Reading first(Passage passage) {
    return reference.flatMap(passage::reading).orElse(passage.readings().get(0));
  }

  private Comparator<Reading> byPlace(List<String> order) {
    return Comparator.<Reading, Boolean>comparing(r -> !reference.equals(Optional.of(r.article())))
        .thenComparing(r -> order.indexOf(r.article()))
        .thenComparing(r -> r.sentences().get(0).place());
  }

  /**
   * Returns the groups of sentences that state the same, single ones too, in the order of their
   * first sentence.
   */
  private static List<List<Sentence>> groups(SetView set, List<Match> matches) {
    List<NavigableSet<Integer>> numbers = new ArrayList<>(PassageBuilder.groups(set, matches));
    Set<Integer> grouped = new HashSet<>();
    numbers.forEach(grouped::addAll);
    for (int i = 0; i < set.size(); i++) {
      if (!grouped.contains(i)) {
        numbers.add(new TreeSet<>(Set.of(i)));
      }
    }
    return numbers.stream()
        .sorted(
            Comparator.<NavigableSet<Integer>>comparingInt(NavigableSet::first)
                .thenComparing(NavigableSet::toString))
        .map(group -> group.stream().map(i -> set.get(i).sentence()).toList())
        .toList();
  }

  /** Returns the ids of the sentences that stand in two groups or more. */
  private static Set<String> inTwo(List<List<Sentence>> groups) {
    Set<String> seen = new HashSet<>();
    return groups.stream()
        .flatMap(List::stream)
        .map(Sentence::id)
        .filter(id -> !seen.add(id))
        .collect(Collectors.toSet());
  }

  private Passage passage(
      String id, List<Sentence> group, ReadingBuilder readingsOf, Set<String> inTwo) {
    Map<String, List<Sentence>> byArticle = new LinkedHashMap<>();
    group.forEach(s -> byArticle.computeIfAbsent(s.article(), a -> new ArrayList<>()).add(s));
    BaseReading base = BaseReading.of(byArticle.values(), reference, inTwo);
    Reading baseReading = readingsOf.base(base, byArticle.get(base.article()));
    List<Reading> readings = new ArrayList<>();
    byArticle.forEach(
        (article, sentences) ->
            readings.add(
                article.equals(base.article())
                    ? baseReading
                    : readingsOf.reading(baseReading, sentences)));
    return new Passage(id, readings);
  }
}
