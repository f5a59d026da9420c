package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import io.github.crossread.text.measure.Moment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether two numbers or times that differ are of one thing, wherever in their articles they
 * stand.
 *
 * <p>They are where what stands around them is alike, and nothing speaks against it: neither
 * article gives the other's number in a like place, none of its other numbers fits better, neither
 * is of a part or a rest, each sentence names no other people and places, and they are of no two
 * days. A time beside a verb of saying is that of the saying, so it is left out.
 */
final class SameThing {

  /** So much of the likeness of a pair an article's other number may have. */
  private static final double RIVAL = 0.5;

  /** So many words both have to have around them. */
  private static final int WORDS = 3;

  /** Of so many numbers of one unit in an article, another fits as well. */
  private static final int TABLE = 300;

  private final Contexts contexts;
  private final Map<String, Mentions> found = new HashMap<>();

  /** The numbers of an article by their unit, and its times. */
  private final Map<String, Map<String, List<Mention>>> byUnit = new HashMap<>();

  SameThing(List<ArticleText> texts, Contexts contexts) {
    this.contexts = contexts;
    for (ArticleText text : texts) {
      found.put(text.article().id(), text.mentions());
      byUnit.put(
          text.article().id(),
          text.mentions().all().stream().collect(Collectors.groupingBy(SameThing::unit)));
    }
  }

  private static String unit(Mention mention) {
    return mention.measure() instanceof Amount amount
        ? amount.unit()
        : mention.measure().getClass().getName();
  }

  /** Returns how alike what stands around two is, 0 to 1. */
  double likeness(Mention a, Mention b) {
    return contexts.likeness(a, b);
  }

  /** Returns whether two are of one thing, if what stands around them is as alike as is asked. */
  boolean isSure(Mention a, Mention b, double alike) {
    if (!a.mayBeOfSame(b) || isTold(a) || isTold(b) || Contexts.shared(a, b) < WORDS) {
      return false;
    }
    return contexts.likeness(a, b) >= alike && !isOfOtherTime(a, b) && haveNoRival(a, b);
  }

  /** Returns whether neither has a number in the other's article that is more likely its own. */
  boolean haveNoRival(Mention a, Mention b) {
    double likeness = contexts.likeness(a, b);
    return !hasRival(a, b, likeness) && !hasRival(b, a, likeness);
  }

  private static boolean isTold(Mention mention) {
    return mention.measure() instanceof Moment && mention.around().told();
  }

  /** What is counted in two years, or on two days, need not be the same. */
  private boolean isOfOtherTime(Mention a, Mention b) {
    if (!(a.measure() instanceof Amount)) {
      return false;
    }
    return moments(a).stream()
        .anyMatch(
            here ->
                moments(b).stream().anyMatch(there -> here.isLike(there) && !here.agrees(there)));
  }

  private List<Moment> moments(Mention mention) {
    return found.get(mention.article()).of(mention.sentence()).stream()
        .map(Mention::measure)
        .filter(Moment.class::isInstance)
        .map(Moment.class::cast)
        .toList();
  }

  /**
   * Returns whether the article of {@code b} has another number that may be {@code a}'s: one that
   * agrees with it in a place that is alike, or one in a place that is more alike.
   */
  private boolean hasRival(Mention a, Mention b, double likeness) {
    List<Mention> others = byUnit.get(b.article()).getOrDefault(unit(a), List.of());
    if (others.size() > TABLE) {
      return true;
    }
    for (Mention other : others) {
      if (other.equals(b) || !other.measure().isLike(a.measure())) {
        continue;
      }
      double rival = contexts.likeness(a, other);
      boolean agrees = other.measure().agrees(a.measure());
      boolean repeats = other.measure().agrees(b.measure());
      if (agrees ? rival >= RIVAL * likeness : !repeats && rival > likeness) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether of the names in both sentences enough are the same. */
  static boolean shareNames(Mention a, Mention b, double least) {
    Set<String> here = new HashSet<>(a.names());
    Set<String> there = new HashSet<>(b.names());
    Set<String> all = new HashSet<>(here);
    all.addAll(there);
    here.retainAll(there);
    return !here.isEmpty() && here.size() >= least * all.size();
  }
}
