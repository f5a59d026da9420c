package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Amount;
import io.github.crossread.text.measure.Measure;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.measure.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds numbers and times that articles give differently in sentences that are not aligned.
 *
 * <p>There the words around the two have to say by themselves that both are of one thing, so more
 * is asked of them.
 */
final class MeasuresOfSet {

  private record Pair(Mention a, Mention b, double likeness) {}

  /** From so much likeness of what stands around them on two are of one thing. */
  private static final double ALIKE = 0.38;

  /** So much of the names in two sentences both have to have. */
  private static final double NAMES = 0.2;

  /** So many common words two clauses with a time both have to have: names alone tell no event. */
  private static final int IN_CLAUSE = 2;

  /** Of more numbers of one unit than these no two are compared: that would take too long. */
  private static final int MOST = 2000;

  private final List<ArticleText> texts;
  private final SameThing sameThing;
  private final Tellings tellings;

  MeasuresOfSet(List<ArticleText> texts, SameThing sameThing, Tellings tellings) {
    this.texts = texts;
    this.sameThing = sameThing;
    this.tellings = tellings;
  }

  List<Disagreement> find() {
    Map<String, List<Mention>> byUnit = new LinkedHashMap<>();
    for (ArticleText text : texts) {
      for (Mention mention : text.mentions().all()) {
        byUnit.computeIfAbsent(unit(mention.measure()), u -> new ArrayList<>()).add(mention);
      }
    }
    List<Disagreement> disagreements = new ArrayList<>();
    byUnit.values().stream()
        .filter(mentions -> mentions.size() <= MOST)
        .forEach(mentions -> disagreements.addAll(disagreements(mentions)));
    return disagreements;
  }

  private static String unit(Measure measure) {
    return measure instanceof Amount amount ? amount.unit() : "";
  }

  private List<Disagreement> disagreements(List<Mention> mentions) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        pair(mentions.get(i), mentions.get(j)).ifPresent(pairs::add);
      }
    }
    pairs.sort(Comparator.comparing(Pair::likeness).reversed());
    List<Disagreement> disagreements = new ArrayList<>();
    while (!pairs.isEmpty()) {
      Pair surest = pairs.get(0);
      List<Mention> values = linked(surest, pairs);
      pairs.removeIf(pair -> values.contains(pair.a) || values.contains(pair.b));
      mentions.stream().filter(m -> isConfirmed(m, values)).forEach(m -> addOne(values, m));
      tellings.of(values, surest.likeness).ifPresent(disagreements::add);
    }
    return disagreements;
  }

  /** Returns whether it says in one passage with one of them what that one says. */
  private boolean isConfirmed(Mention mention, List<Mention> values) {
    return values.stream()
        .limit(2)
        .anyMatch(value -> value.confirms(mention) && tellings.areInOnePassage(value, mention));
  }

  private Optional<Pair> pair(Mention a, Mention b) {
    boolean differ =
        !a.article().equals(b.article())
            && a.measure().isLike(b.measure())
            && !a.measure().agrees(b.measure());
    boolean same =
        differ
            && (a.isOnSameDay(b) || areAlike(a, b) || isSlip(a, b))
            && !mentions(a).alsoSays(b)
            && !mentions(b).alsoSays(a);
    return same ? Optional.of(new Pair(a, b, sameThing.likeness(a, b))) : Optional.empty();
  }

  private boolean areAlike(Mention a, Mention b) {
    return SameThing.shareNames(a, b, NAMES)
        && (a.measure() instanceof Amount || shareEvent(a, b))
        && sameThing.isSure(a, b, ALIKE);
  }

  /** The digits say so much that one word in common does. */
  private boolean isSlip(Mention a, Mention b) {
    return a.measure().isSlipOf(b.measure())
        && Contexts.shared(a, b) > 0
        && sameThing.haveNoRival(a, b);
  }

  private static boolean shareEvent(Mention a, Mention b) {
    return a.around().sharedInClause(b.around()).size() >= IN_CLAUSE;
  }

  private Mentions mentions(Mention mention) {
    return texts.stream()
        .filter(text -> text.article().id().equals(mention.article()))
        .findFirst()
        .orElseThrow()
        .mentions();
  }

  /** Returns what stands in pairs that hang together, one of each article. */
  private static List<Mention> linked(Pair surest, List<Pair> pairs) {
    List<Mention> values = new ArrayList<>(List.of(surest.a, surest.b));
    for (Pair pair : pairs) {
      if (values.contains(pair.a)) {
        addOne(values, pair.b);
      } else if (values.contains(pair.b)) {
        addOne(values, pair.a);
      }
    }
    return values;
  }

  private static void addOne(List<Mention> values, Mention other) {
    if (values.stream().noneMatch(value -> value.article().equals(other.article()))) {
      values.add(other);
    }
  }
}
