package io.github.crossread.collation;

import io.github.crossread.alignment.carried.How;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Finding.Buried;
import io.github.crossread.collation.Finding.Dropped;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds statements that one outlet opens with and another has near its end or omits.
 *
 * <p>A statement is told once, whoever opens with it: passages that one opening sentence stands in,
 * or that stand in one sentence near an end, are one statement here.
 */
final class PlaceFindings {

  private static final Set<How> SURE = EnumSet.of(How.FULL, How.PART);
  private static final Set<How> ANY = EnumSet.allOf(How.class);

  private final Collation collation;
  private final Prominence prominence;
  private final Map<String, String> outlets = new TreeMap<>();

  PlaceFindings(Collation collation) {
    this.collation = collation;
    this.prominence = new Prominence(collation.texts());
    collation.texts().forEach(t -> outlets.put(t.article().id(), t.article().outlet().name()));
  }

  /** Returns them in the order of the passages. */
  List<Finding> find() {
    List<Buried> buried = new ArrayList<>();
    Map<List<String>, Dropped> dropped = new LinkedHashMap<>();
    for (Passage passage : collation.passages()) {
      buried(passage).ifPresent(one -> addTo(buried, one));
      dropped(passage).ifPresent(one -> dropped.putIfAbsent(one.articles(), one));
    }
    dropped.values().removeIf(one -> buried.stream().anyMatch(b -> areOfOneOpening(b, one)));
    return Stream.<Finding>concat(buried.stream(), dropped.values().stream()).toList();
  }

  /** A statement that some have near their end and others nowhere is told once. */
  private static boolean areOfOneOpening(Buried buried, Dropped dropped) {
    return !Collections.disjoint(ids(buried.leading()), ids(dropped.leading()));
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().flatMap(r -> r.sentences().stream()).map(Sentence::id).toList();
  }

  private Optional<Buried> buried(Passage passage) {
    List<Reading> leading = passage.readings().stream().filter(this::isLead).toList();
    List<Finding.Standing> buried =
        passage.readings().stream()
            .filter(this::isBuried)
            .filter(reading -> leading.stream().allMatch(lead -> areOfTwo(lead, reading)))
            .filter(reading -> hasSoonerNothing(reading.article(), leading))
            .map(r -> new Finding.Standing(r, prominence.sentences(r.article())))
            .toList();
    return leading.isEmpty() || buried.isEmpty()
        ? Optional.empty()
        : Optional.of(new Buried(List.of(passage), leading, buried));
  }

  /** Of one outlet's own articles that is told as what a version changed. */
  private boolean areOfTwo(Reading a, Reading b) {
    return !outlets.get(a.article()).equals(outlets.get(b.article()));
  }

  private static void addTo(List<Buried> all, Buried one) {
    Buried merged = one;
    for (int i = 0; i < all.size(); i++) {
      if (haveCommonSentence(all.get(i), merged)) {
        merged = merged(all.remove(i), merged);
        i--;
      }
    }
    all.add(merged);
  }

  private static boolean haveCommonSentence(Buried a, Buried b) {
    return !Collections.disjoint(sentences(a), sentences(b));
  }

  private static List<String> sentences(Buried buried) {
    return Stream.concat(
            buried.leading().stream(), buried.buried().stream().map(Finding.Standing::reading))
        .flatMap(reading -> reading.sentences().stream())
        .map(Sentence::id)
        .toList();
  }

  /**
   * An article stands among them once: where it opens with the statement, or else soonest has it.
   */
  private static Buried merged(Buried a, Buried b) {
    List<Passage> passages = new ArrayList<>(a.statements());
    passages.addAll(b.statements());
    Map<String, Reading> leading = new LinkedHashMap<>();
    Stream.concat(a.leading().stream(), b.leading().stream())
        .forEach(reading -> leading.putIfAbsent(reading.article(), reading));
    Map<String, Finding.Standing> buried = new LinkedHashMap<>();
    Stream.concat(a.buried().stream(), b.buried().stream())
        .filter(standing -> !leading.containsKey(standing.reading().article()))
        .sorted(Comparator.comparing(Finding.Standing::place))
        .forEach(standing -> buried.putIfAbsent(standing.reading().article(), standing));
    return new Buried(passages, List.copyOf(leading.values()), List.copyOf(buried.values()));
  }

  /** One finding for a passage, whoever opens with it. */
  private Optional<Dropped> dropped(Passage passage) {
    List<Reading> leading = passage.readings().stream().filter(this::isLead).toList();
    if (!passage.isShared() || leading.isEmpty()) {
      return Optional.empty();
    }
    List<String> without =
        collation.outlets().stream()
            .filter(view -> view.omitted().contains(passage))
            .map(OutletView::article)
            .filter(article -> hasNothingOf(article, leading))
            .filter(article -> carriers(article, leading, SURE).isEmpty())
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dropped(passage, leading, without));
  }

  /** An opening sentence may stand in two passages, of which an article may have one. */
  private boolean hasNothingOf(String article, List<Reading> leading) {
    return leading.stream()
        .flatMap(reading -> reading.sentences().stream())
        .filter(prominence::isLead)
        .flatMap(sentence -> collation.passagesOf().of(sentence).stream())
        .allMatch(passage -> passage.reading(article).isEmpty());
  }

  /** What stands in the headline or opening in other words is not buried. */
  private boolean hasSoonerNothing(String article, List<Reading> leading) {
    return carriers(article, leading, ANY).stream().map(prominence::of).allMatch(Place.END::equals);
  }

  /** Returns the sentences of an article that carry any part of what others open with. */
  private List<Sentence> carriers(String article, List<Reading> leading, Set<How> how) {
    return leading.stream()
        .flatMap(reading -> reading.sentences().stream())
        .filter(prominence::isLead)
        .flatMap(sentence -> collation.carried().of(sentence).stream())
        .flatMap(part -> part.by(article).stream())
        .filter(carrier -> how.contains(carrier.how()))
        .flatMap(carrier -> carrier.sentences().stream())
        .toList();
  }

  private boolean isLead(Reading reading) {
    return reading.sentences().stream().anyMatch(prominence::isLead);
  }

  /** A statement that is made at the opening too is not buried at the end. */
  private boolean isBuried(Reading reading) {
    return reading.sentences().stream().map(prominence::of).allMatch(Place.END::equals);
  }
}
