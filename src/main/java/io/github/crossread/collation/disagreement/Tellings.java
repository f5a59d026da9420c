package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.collation.disagreement.Disagreement.Kind;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Moment;
import io.github.crossread.text.measure.Stance;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a disagreement of the numbers or times of articles that are of one thing. */
final class Tellings {

  /** So many words tell of what a number is. */
  private static final int MOST_BESIDE = 4;

  /** What is so short between two words is printed: "'s ", in chars. */
  private static final int NEAR = 3;

  private final List<String> order;
  private final PassagesOfSentences passagesOf;

  Tellings(List<ArticleText> texts, PassagesOfSentences passagesOf) {
    this.order = texts.stream().map(text -> text.article().id()).toList();
    this.passagesOf = passagesOf;
  }

  /**
   * Returns the disagreement.
   *
   * @param passage the passage whose row shows it
   * @param mentions what articles say, one for each, first the one that says what it is about
   * @param certainty how sure it is
   */
  Disagreement of(Passage passage, List<Mention> mentions, double certainty) {
    Mention first = mentions.get(0);
    List<Telling> tellings =
        inOrder(
            mentions.stream()
                .map(m -> new Telling(m.article(), m.sentence(), value(m, mentions), m.words()))
                .toList());
    Kind kind = kind(first);
    return new Disagreement(
        kind,
        passages(passage, mentions.stream().map(Mention::sentence).toList()),
        kind == Kind.TIME ? event(first, mentions) : first.counted(),
        beside(kind, first, mentions),
        first.measure() instanceof Amount amount ? amount.fate() : Optional.empty(),
        tellings,
        certainty);
  }

  /** An hour before midnight is eleven: of equal times of the day the value is the first's. */
  private static String value(Mention mention, List<Mention> mentions) {
    return mentions.stream()
        .filter(other -> mention.measure() instanceof Moment && isAtSameMinute(mention, other))
        .findFirst()
        .orElse(mention)
        .number();
  }

  private static boolean isAtSameMinute(Mention a, Mention b) {
    return ((Moment) a.measure()).isAtSameMinute((Moment) b.measure());
  }

  /** Returns whether two stand in one passage. */
  boolean areInOnePassage(Mention a, Mention b) {
    return !Collections.disjoint(passagesOf.of(a.sentence()), passagesOf.of(b.sentence()));
  }

  /** Returns the disagreement on what articles open with: what it is needs no words. */
  Optional<Disagreement> ofEvent(List<Mention> mentions, double certainty) {
    return of(mentions, certainty).map(Disagreement::withoutBeside);
  }

  /** Returns tellings in the order of the set. */
  List<Telling> inOrder(List<Telling> tellings) {
    return tellings.stream()
        .sorted(Comparator.comparing(telling -> order.indexOf(telling.article())))
        .toList();
  }

  /** Returns the first with what the second has from articles that the first does not tell of. */
  Disagreement joined(Disagreement first, Disagreement second) {
    List<Telling> all = new ArrayList<>(first.tellings());
    second.tellings().stream()
        .filter(telling -> !first.articles().contains(telling.article()))
        .forEach(all::add);
    return new Disagreement(
        first.kind(),
        Stream.concat(first.passages().stream(), second.passages().stream()).distinct().toList(),
        first.about(),
        first.beside(),
        first.fate(),
        inOrder(all),
        first.certainty());
  }

  /** Returns the disagreement, shown in the row of the first sentence's passage, if it has one. */
  Optional<Disagreement> of(List<Mention> mentions, double certainty) {
    return passagesOf.of(mentions.get(0).sentence()).stream()
        .findFirst()
        .map(passage -> of(passage, mentions, certainty));
  }

  private static Kind kind(Mention mention) {
    if (mention.measure() instanceof Amount amount) {
      return amount.isMoney() ? Kind.MONEY : Kind.NUMBER;
    }
    return mention.measure() instanceof Stance ? Kind.NEGATION : Kind.TIME;
  }

  /** Returns a passage, and one for each of the sentences that do not stand in it. */
  List<Passage> passages(Passage passage, List<Sentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    Stream<Passage> ofOthers =
        sentences.stream()
            .map(passagesOf::of)
            .filter(of -> !of.contains(passage))
            .flatMap(of -> of.stream().limit(1));
    Stream.concat(Stream.of(passage), ofOthers).distinct().forEach(passages::add);
    return passages;
  }

  /** Returns the words that say of what the time is told, as the first sentence prints them. */
  private static String event(Mention first, List<Mention> mentions) {
    return others(first, mentions)
        .map(other -> first.around().sharedInClause(other.around()))
        .filter(shared -> !shared.isEmpty())
        .findFirst()
        .map(shared -> printed(first, shared))
        .orElse("");
  }

  /** Returns the nearest words around the first that the first of the others has too. */
  private static String beside(Kind kind, Mention first, List<Mention> mentions) {
    if (kind == Kind.NEGATION) {
      return "";
    }
    String event = kind == Kind.TIME ? event(first, mentions) : "";
    return event.isEmpty() ? nearest(first, mentions) : event;
  }

  private static String nearest(Mention first, List<Mention> mentions) {
    Map<String, Double> near = first.around().near();
    return others(first, mentions)
        .map(
            other ->
                near.keySet().stream()
                    .filter(other.around().near()::containsKey)
                    .sorted(Comparator.<String>comparingDouble(near::get).reversed())
                    .limit(MOST_BESIDE)
                    .collect(Collectors.toSet()))
        .filter(shared -> !shared.isEmpty())
        .findFirst()
        .map(shared -> printed(first, shared))
        .orElse("");
  }

  private static Stream<Mention> others(Mention first, List<Mention> mentions) {
    return mentions.stream().filter(other -> !other.equals(first));
  }

  /** Returns words, by their stems, as a sentence prints them; what stands between is left out. */
  private static String printed(Mention mention, Set<String> stems) {
    Set<String> left = new HashSet<>(stems);
    StringBuilder printed = new StringBuilder();
    int end = 0;
    for (Token token : mention.sentence().tokens()) {
      if (!token.span().overlaps(mention.words()) && left.remove(token.stem())) {
        String between = mention.sentence().text().substring(end, token.span().begin());
        if (!printed.isEmpty()) {
          printed.append(between.length() <= NEAR ? between : " … ");
        }
        printed.append(token.text());
        end = token.span().end();
      }
    }
    return printed.toString();
  }
}
