package io.github.crossread.collation.figure;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.figure.Figure.Kind;
import io.github.crossread.collation.figure.Figure.Value;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.measure.Moment;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds numbers and times that outlets tell differently.
 *
 * <p>Only where both surely speak of the same thing: two sentences of one passage give a number of
 * the same unit or counted noun, or a time, and of the words beside it three quarters are the same;
 * or both name one day and differ in its part. Numbers that agree in another unit, rounded, or as
 * far as "about" and "more than" go, are no disagreement, nor are two of which an outlet gives
 * both.
 */
public final class FigureCollator {

  private final List<String> order;
  private final Map<String, Mentions> found = new LinkedHashMap<>();

  /** Takes the articles of a set. */
  public FigureCollator(List<ArticleText> texts) {
    this.order = texts.stream().map(text -> text.article().id()).toList();
    texts.forEach(text -> found.put(text.article().id(), text.mentions()));
  }

  /** Returns the figures that differ, the most certain first, then in the order of the passages. */
  public List<Figure> collate(List<Passage> passages, PassagesOfSentences passagesOf) {
    List<Figure> figures = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Stream.concat(
            passages.stream().filter(Passage::isShared).flatMap(p -> figures(p).stream()),
            phases(passagesOf).stream())
        .filter(figure -> told.add(numbers(figure)))
        .forEach(figures::add);
    figures.sort(Comparator.comparing(Figure::certainty).reversed());
    return figures;
  }

  /** What a headline and the opening say is told once. */
  private static String numbers(Figure figure) {
    return figure.passage().id()
        + figure.counted()
        + figure.values().stream().map(value -> value.article() + " " + value.number()).toList();
  }

  private List<Figure> figures(Passage passage) {
    List<Mention> mentions = new ArrayList<>();
    Stream.concat(Stream.of(passage.base()), passage.readings().stream().filter(r -> !isBase(r)))
        .forEach(reading -> mentions.addAll(mentions(reading)));
    mentions.removeIf(repeated());
    Set<Mention> done = new HashSet<>();
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!done.contains(mention)) {
        figure(passage, mention, mentions, done).ifPresent(figures::add);
      }
    }
    return figures;
  }

  /** A sentence that an article prints many times says no more than once. */
  private static Predicate<Mention> repeated() {
    Set<List<Object>> seen = new HashSet<>();
    return mention ->
        !seen.add(List.of(mention.article(), mention.sentence().text(), mention.words()));
  }

  private static boolean isBase(Reading reading) {
    return reading.relation() == Relation.BASE;
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

  private Optional<Figure> figure(
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
    return Optional.of(figure(passage, first, values, certainty(first, others)));
  }

  private static void addOne(List<Mention> values, Mention other) {
    if (values.stream().noneMatch(value -> value.article().equals(other.article()))) {
      values.add(other);
    }
  }

  private boolean disagrees(Mention a, Mention b, List<Mention> mentions) {
    return !a.measure().agrees(b.measure())
        && a.isOfSame(b)
        && !a.hasBeside(b)
        && !b.hasBeside(a)
        && !alsoSays(a.article(), b, mentions)
        && !alsoSays(b.article(), a, mentions);
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

  private Figure figure(Passage passage, Mention first, List<Mention> mentions, double certainty) {
    Map<String, Value> values = new HashMap<>();
    mentions.forEach(mention -> values.putIfAbsent(mention.article(), value(mention)));
    Kind kind = first.measure() instanceof Amount ? Kind.NUMBER : Kind.TIME;
    String counted = kind == Kind.NUMBER ? first.counted() : event(first, mentions);
    return new Figure(
        kind,
        passage,
        counted,
        order.stream().map(values::get).filter(Objects::nonNull).toList(),
        certainty);
  }

  private static Value value(Mention mention) {
    return new Value(mention.article(), mention.sentence(), mention.number(), mention.words());
  }

  /** Returns the words that say of what the time is told, as the first sentence prints them. */
  private static String event(Mention first, List<Mention> mentions) {
    Set<String> stems = new TreeSet<>();
    mentions.stream()
        .skip(1)
        .map(other -> first.around().sharedInClause(other.around()))
        .filter(shared -> !shared.isEmpty())
        .findFirst()
        .ifPresent(stems::addAll);
    List<String> printed =
        first.sentence().tokens().stream()
            .filter(token -> stems.remove(token.stem()))
            .map(token -> token.text())
            .toList();
    return String.join(" … ", printed);
  }

  /** Phases are compared over the whole set: what is before and what after seldom is aligned. */
  private List<Figure> phases(PassagesOfSentences passagesOf) {
    List<Mention> phases = found.values().stream().flatMap(f -> f.phases().stream()).toList();
    Set<Mention> done = new HashSet<>();
    List<Figure> figures = new ArrayList<>();
    for (Mention phase : phases) {
      List<Passage> of = passagesOf.of(phase.sentence());
      if (!done.contains(phase) && !of.isEmpty()) {
        figure(of.get(0), phase, phases, done).ifPresent(figures::add);
      }
    }
    return figures;
  }
}
