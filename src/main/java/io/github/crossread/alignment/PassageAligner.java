package io.github.crossread.alignment;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the passages of a set: which sentences of different outlets state the same, and which stand
 * alone.
 *
 * <p>Steps: an inverted index of the aligned sentences; matches by a small model; groups of
 * matches; for each group the base reading and how the others stand to it; what is moved.
 */
public final class PassageAligner {

  /** From this probability on, two sentences are taken to state the same. */
  public static final double THRESHOLD = Matcher.THRESHOLD;

  private final Optional<String> reference;

  /**
   * Makes an aligner.
   *
   * @param reference the id of the article whose readings are the base wherever it has them
   */
  public PassageAligner(Optional<String> reference) {
    this.reference = reference;
  }

  /**
   * Returns all passages of a set: those most outlets carry first, inside that by the place of the
   * base reading. Every aligned sentence stands in one passage at least.
   */
  public List<Passage> align(List<ArticleText> texts) {
    SetView set = new SetView(texts);
    List<List<Sentence>> groups = withRepeats(groups(set), texts);
    PassageIds ids = new PassageIds();
    List<String> order = texts.stream().map(text -> text.article().id()).toList();
    List<Passage> passages = new ArrayList<>();
    for (List<Sentence> group : groups) {
      passages.add(passage(ids.id(group), group));
    }
    passages.sort(
        Comparator.<Passage>comparingInt(p -> -p.readings().size())
            .thenComparingInt(p -> order.indexOf(p.base().article()))
            .thenComparingInt(p -> p.base().sentences().get(0).place())
            .thenComparing(Passage::id));
    return MovedReadings.mark(passages);
  }

  /**
   * Returns the groups of sentences that state the same, single ones too, in the order of their
   * first sentence.
   */
  private static List<List<Sentence>> groups(SetView set) {
    List<NavigableSet<Integer>> numbers =
        new ArrayList<>(PassageBuilder.groups(set, Matcher.matches(set)));
    Set<Integer> grouped = new HashSet<>();
    numbers.forEach(grouped::addAll);
    for (int i = 0; i < set.size(); i++) {
      if (!grouped.contains(i)) {
        numbers.add(new java.util.TreeSet<>(Set.of(i)));
      }
    }
    return numbers.stream()
        .sorted(
            Comparator.<NavigableSet<Integer>>comparingInt(NavigableSet::first)
                .thenComparing(NavigableSet::toString))
        .map(group -> group.stream().map(i -> set.get(i).sentence()).toList())
        .toList();
  }

  /** What an article says again word for word stands where it says it first. */
  private static List<List<Sentence>> withRepeats(
      List<List<Sentence>> groups, List<ArticleText> texts) {
    Map<List<String>, List<Sentence>> repeats = new HashMap<>();
    for (ArticleText text : texts) {
      for (Sentence sentence : text.aligned()) {
        repeats
            .computeIfAbsent(List.of(sentence.article(), sentence.text()), s -> new ArrayList<>())
            .add(sentence);
      }
    }
    return groups.stream()
        .map(
            group ->
                group.stream()
                    .flatMap(s -> repeats.get(List.of(s.article(), s.text())).stream())
                    .toList())
        .toList();
  }

  private Passage passage(String id, List<Sentence> group) {
    Map<String, List<Sentence>> byArticle = new LinkedHashMap<>();
    group.forEach(s -> byArticle.computeIfAbsent(s.article(), a -> new ArrayList<>()).add(s));
    byArticle.values().forEach(reading -> reading.sort(Comparator.comparing(Sentence::place)));
    BaseReading base = BaseReading.of(byArticle.values(), reference);
    List<Reading> readings = new ArrayList<>();
    byArticle.forEach(
        (article, sentences) ->
            readings.add(
                article.equals(base.article())
                    ? base.reading(sentences)
                    : reading(base.sentence(), article, sentences)));
    return new Passage(id, readings);
  }

  private static Reading reading(Sentence base, String article, List<Sentence> sentences) {
    Sentence compared = mostLike(base, sentences);
    List<Edit> edits = EditFinder.edits(base, compared);
    return new Reading(
        article,
        sentences,
        compared,
        RelationJudge.relation(base, compared, edits),
        Likeness.dice(base, compared),
        false,
        edits);
  }

  private static Sentence mostLike(Sentence base, Collection<Sentence> sentences) {
    return sentences.stream()
        .max(
            Comparator.<Sentence>comparingDouble(s -> Likeness.dice(base, s))
                .thenComparingInt(s -> -s.place()))
        .orElseThrow();
  }
}
