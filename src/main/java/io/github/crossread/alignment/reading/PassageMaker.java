package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes passages of groups of sentences that state the same: for each group the base reading and
 * how the others stand to it, with their edits; what comes near; what is moved.
 */
public final class PassageMaker {

  /**
   * From this probability on, a sentence comes near a passage in which it does not stand; less is
   * enough where its article has the passage's words.
   */
  public static final double NEAR = NearFinder.LEAST;

  private final List<ArticleText> texts;
  private final Optional<String> reference;

  /**
   * Makes a maker for one set.
   *
   * @param texts its articles in sentences, in the order of the set
   * @param reference the id of the article whose readings are the base wherever it has them
   */
  public PassageMaker(List<ArticleText> texts, Optional<String> reference) {
    this.texts = List.copyOf(texts);
    this.reference = reference;
  }

  /**
   * Returns all passages of the set: those most outlets carry first; inside that in the order of
   * the reference outlet, then of the first outlet that carries them. Every aligned sentence stands
   * in one passage at least.
   *
   * @param set the sentences as they were matched
   * @param matches the pairs that were looked at
   * @param groups the sentences that state the same, single ones too
   * @param carried what articles carry of each other's sentences
   */
  public List<Passage> passages(
      SetView set, List<Match> matches, List<List<Sentence>> groups, CarriedParts carried) {
    GroundsFinder grounds = new GroundsFinder(set, matches, texts, carried.answers());
    ReadingBuilder readings = new ReadingBuilder(texts);
    PassageIds ids = new PassageIds();
    List<String> order = texts.stream().map(text -> text.article().id()).toList();
    NearFinder near = new NearFinder(order, set, matches, carried);
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
    Wordings wordings = readingsOf.wordings(readings);
    return new Passage(id, readings, wordings, readingsOf.ofBase(readings, wordings), List.of());
  }
}
