package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.measure.Moment;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds numbers and times that the readings of one passage give differently, and what is said to be
 * before, during and after another event in a set.
 *
 * <p>Only where both surely speak of the same thing: two sentences of one passage give a number of
 * the same unit or counted noun, or a time, and of the words beside it three quarters are the same,
 * or what stands around them is much alike; or both name one day and differ in its part. Numbers
 * that agree in another unit, rounded, or as far as "about" and "more than" go, are no
 * disagreement, nor are two of which an outlet gives both.
 */
final class MeasuresOfPassages {

  /**
   * From so much likeness of what stands around them on two numbers of a passage are of one thing.
   */
  private static final double ALIKE = 0.42;

  /** So many words in a row are those of one statement. */
  private static final int RUN = 7;

  private final Map<String, Mentions> found = new LinkedHashMap<>();
  private final SameThing sameThing;
  private final Tellings tellings;

  MeasuresOfPassages(List<ArticleText> texts, SameThing sameThing, Tellings tellings) {
    texts.forEach(text -> found.put(text.article().id(), text.mentions()));
    this.sameThing = sameThing;
    this.tellings = tellings;
  }

  List<Disagreement> find(Passage passage) {
    List<Mention> mentions = new ArrayList<>();
    Stream.concat(Stream.of(passage.base()), passage.readings().stream().filter(r -> !r.isBase()))
        .forEach(reading -> mentions.addAll(mentions(reading)));
    mentions.removeIf(repeated());
    return find(passage, mentions);
  }

  private List<Disagreement> find(Passage passage, List<Mention> mentions) {
    Set<Mention> done = new HashSet<>();
    List<Disagreement> disagreements = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!done.contains(mention)) {
        disagreement(passage, mention, mentions, done).ifPresent(disagreements::add);
      }
    }
    return disagreements;
  }

  /** A sentence that an article prints many times says no more than once. */
  private static Predicate<Mention> repeated() {
    Set<List<Object>> seen = new HashSet<>();
    return mention ->
        !seen.add(List.of(mention.article(), mention.sentence().text(), mention.words()));
  }

  /** Returns what a reading says; of what one sentence gives two numbers for, none. */
  private List<Mention> mentions(Reading reading) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Mention> here = found.get(reading.article()).of(sentence);
      here.stream().filter(mention -> isClear(mention, here)).forEach(mentions::add);
    }
    return mentions;
  }

  private static boolean isClear(Mention mention, List<Mention> all) {
    return mention.measure() instanceof Moment
        || all.stream().filter(m -> m.measure().isLike(mention.measure())).count() == 1;
  }

  private Optional<Disagreement> disagreement(
      Passage passage, Mention first, List<Mention> mentions, Set<Mention> done) {
    List<Mention> others =
        mentions.stream()
            .filter(other -> !other.article().equals(first.article()))
            .filter(other -> disagrees(first, other, mentions))
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> values = new ArrayList<>(List.of(first));
    others.forEach(other -> addOne(values, other));
    mentions.stream()
        .filter(other -> Stream.concat(Stream.of(first), others.stream()).anyMatch(other::confirms))
        .forEach(other -> addOne(values, other));
    done.addAll(values);
    return Optional.of(tellings.of(passage, values, certainty(first, others)));
  }

  private static void addOne(List<Mention> values, Mention other) {
    if (values.stream().noneMatch(value -> value.article().equals(other.article()))) {
      values.add(other);
    }
  }

  private boolean disagrees(Mention a, Mention b, List<Mention> mentions) {
    return !a.measure().agrees(b.measure())
        && ((a.isOfSame(b) && sameThing.haveNoRival(a, b))
            || sameThing.isSure(a, b, ALIKE)
            || areOfOneSaying(a, b))
        && !a.hasBeside(b)
        && !b.hasBeside(a)
        && !alsoSays(a.article(), b, mentions)
        && !alsoSays(b.article(), a, mentions);
  }

  /** Where both give so many words alike and one time each, it is the time of these words. */
  private boolean areOfOneSaying(Mention a, Mention b) {
    return a.measure() instanceof Moment
        && a.mayBeOfSame(b)
        && hasNoOtherTime(a)
        && hasNoOtherTime(b)
        && haveRun(forms(a), forms(b));
  }

  private boolean hasNoOtherTime(Mention mention) {
    return found.get(mention.article()).of(mention.sentence()).stream()
        .allMatch(other -> other.equals(mention) || !(other.measure() instanceof Moment));
  }

  private static List<String> forms(Mention mention) {
    return mention.sentence().tokens().stream().filter(Token::isWord).map(Token::form).toList();
  }

  private static boolean haveRun(List<String> some, List<String> others) {
    return IntStream.rangeClosed(0, some.size() - RUN)
        .anyMatch(i -> Collections.indexOfSubList(others, some.subList(i, i + RUN)) >= 0);
  }

  /** An outlet that gives the other's number too does not disagree: the two measure two things. */
  private boolean alsoSays(String article, Mention other, List<Mention> mentions) {
    return found.get(article).alsoSays(other)
        || mentions.stream()
            .filter(mention -> mention.article().equals(article))
            .anyMatch(mention -> mention.repeats(other));
  }

  private static double certainty(Mention first, List<Mention> others) {
    return others.stream()
        .mapToDouble(other -> first.around().likeness(other.around()))
        .max()
        .orElse(0);
  }

  /** Phases are compared over the whole set: what is before and what after seldom is aligned. */
  List<Disagreement> phases(PassagesOfSentences passagesOf) {
    List<Mention> phases = found.values().stream().flatMap(f -> f.phases().stream()).toList();
    Set<Mention> done = new HashSet<>();
    List<Disagreement> disagreements = new ArrayList<>();
    for (Mention phase : phases) {
      List<Passage> of = passagesOf.of(phase.sentence());
      if (!done.contains(phase) && !of.isEmpty()) {
        disagreement(of.get(0), phase, phases, done).ifPresent(disagreements::add);
      }
    }
    return disagreements;
  }
}
