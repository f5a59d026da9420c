package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Finding.Buried;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds statements that one outlet opens with and another has near its end.
 *
 * <p>A statement is told once, whoever opens with it: passages that one opening sentence stands in,
 * or that stand in one sentence near an end, are one statement here.
 */
final class PlaceFindings {

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
    for (Passage passage : collation.passages()) {
      buried(passage).ifPresent(one -> addTo(buried, one));
    }
    return List.copyOf(buried);
  }

  private Optional<Buried> buried(Passage passage) {
    List<Reading> leading = passage.readings().stream().filter(this::isLead).toList();
    List<Reading> late =
        passage.readings().stream()
            .filter(this::isBuried)
            .filter(reading -> leading.stream().allMatch(lead -> areOfTwo(lead, reading)))
            .toList();
    if (leading.isEmpty() || late.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sooner = tellingSooner(leading);
    List<Finding.Standing> buried =
        late.stream()
            .filter(reading -> !sooner.contains(reading.article()))
            .map(r -> new Finding.Standing(r, prominence.sentences(r.article())))
            .toList();
    return buried.isEmpty()
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

  private static Set<String> sentences(Buried buried) {
    return Stream.concat(
            buried.leading().stream(), buried.buried().stream().map(Finding.Standing::reading))
        .flatMap(reading -> reading.sentences().stream())
        .map(Sentence::id)
        .collect(Collectors.toSet());
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

  /**
   * Returns the articles that carry any part of what others open with before their end: what stands
   * in the headline or opening in other words is not buried.
   */
  private Set<String> tellingSooner(List<Reading> leading) {
    return leading.stream()
        .flatMap(reading -> reading.sentences().stream())
        .filter(prominence::isLead)
        .flatMap(sentence -> collation.carried().of(sentence).stream())
        .flatMap(part -> part.carriers().stream())
        .flatMap(carrier -> carrier.sentences().stream())
        .filter(sentence -> prominence.of(sentence) != Place.END)
        .map(Sentence::article)
        .collect(Collectors.toSet());
  }

  private boolean isLead(Reading reading) {
    return reading.sentences().stream().anyMatch(prominence::isLead);
  }

  /** A statement that is made at the opening too is not buried at the end. */
  private boolean isBuried(Reading reading) {
    return reading.sentences().stream().map(prominence::of).allMatch(Place.END::equals);
  }
}
