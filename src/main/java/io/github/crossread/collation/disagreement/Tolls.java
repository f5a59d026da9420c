package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Measure;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.measure.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds how many were killed, injured or arrested, and what sum was lost, as articles tell it
 * differently.
 *
 * <p>What articles of a set open with is the event of the set, so the first number that each gives
 * near its beginning is compared, whatever words stand around it; not one beside a date or a year,
 * which would be that of an earlier event, and none of which an article gives the other's too.
 */
final class Tolls {

  /** So many sentences the beginning of an article has. */
  private static final int BEGINNING = 8;

  private final List<ArticleText> texts;
  private final Tellings tellings;
  private final Map<String, Mentions> found = new HashMap<>();

  Tolls(List<ArticleText> texts, Tellings tellings) {
    this.texts = texts;
    this.tellings = tellings;
    texts.forEach(text -> found.put(text.article().id(), text.mentions()));
  }

  List<Disagreement> find() {
    Map<String, List<Mention>> byFate = new TreeMap<>();
    for (ArticleText text : texts) {
      for (Mention toll : tolls(text)) {
        byFate.computeIfAbsent(fate(toll).orElseThrow(), f -> new ArrayList<>()).add(toll);
      }
    }
    List<Disagreement> disagreements = new ArrayList<>();
    byFate.values().forEach(tolls -> disagreement(tolls).ifPresent(disagreements::add));
    return disagreements;
  }

  /** Returns the numbers of those who had one fate near the beginning. */
  private static List<Mention> tolls(ArticleText text) {
    return text.aligned().stream()
        .limit(BEGINNING)
        .map(text.mentions()::of)
        .filter(mentions -> mentions.stream().noneMatch(Tolls::isOfAnotherTime))
        .flatMap(List::stream)
        .filter(mention -> fate(mention).isPresent())
        .toList();
  }

  private static boolean isOfAnotherTime(Mention mention) {
    return mention.measure() instanceof Moment moment && moment.isDated();
  }

  private static Optional<String> fate(Mention mention) {
    if (!(mention.measure() instanceof Amount amount) || mention.around().part()) {
      return Optional.empty();
    }
    boolean lost = amount.isMoney() && mention.around().lost();
    return lost ? Optional.of(amount.unit()) : amount.fate();
  }

  /** Takes all numbers of one fate. */
  private Optional<Disagreement> disagreement(List<Mention> tolls) {
    Map<String, List<Mention>> byArticle = new LinkedHashMap<>();
    tolls.forEach(t -> byArticle.computeIfAbsent(t.article(), a -> new ArrayList<>()).add(t));
    List<Mention> first = byArticle.values().stream().map(all -> all.get(0)).toList();
    List<Mention> values = new ArrayList<>(first);
    values.removeIf(toll -> first.stream().anyMatch(other -> bothSay(toll, other)));
    boolean differ =
        values.stream()
            .anyMatch(
                a ->
                    values.stream()
                        .anyMatch(
                            b -> differ(byArticle.get(a.article()), byArticle.get(b.article()))));
    return differ ? tellings.ofEvent(values, 1) : Optional.empty();
  }

  private static boolean differ(List<Mention> some, List<Mention> others) {
    return some.stream()
        .noneMatch(a -> others.stream().anyMatch(b -> mayAgree(a.measure(), b.measure())));
  }

  /** More than 51 is not far from 50. */
  private static boolean mayAgree(Measure a, Measure b) {
    return a.agrees(b)
        || (a instanceof Amount here && b instanceof Amount there && here.isBoundNear(there));
  }

  /** An article that gives the other's number too tells how it grew. */
  private boolean bothSay(Mention a, Mention b) {
    return !a.measure().agrees(b.measure())
        && (found.get(a.article()).alsoSays(b) || a.hasBeside(b) || b.hasBeside(a));
  }
}
