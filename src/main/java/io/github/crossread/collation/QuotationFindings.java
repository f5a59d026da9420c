package io.github.crossread.collation;

import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is to be told first of how outlets print a quotation: words altered, and whose. */
final class QuotationFindings {

  /** The same words of the base's, if any, in the place of which the same others stand, if any. */
  private record Words(Optional<String> base, Optional<String> text) {

    static Words of(Change change) {
      return new Words(change.base().map(Excerpt::text), change.text().map(Excerpt::text));
    }
  }

  private final Set<String> negations;

  QuotationFindings(Language language) {
    this.negations = language.words(WordKind.NEGATIONS);
  }

  /** Returns what is to be told of a quotation; outlets with the same words are told of once. */
  List<Finding> of(Quotation quotation) {
    List<Finding> findings = new ArrayList<>();
    otherSpeakers(quotation).ifPresent(findings::add);
    Map<List<Words>, List<Version>> altered = new LinkedHashMap<>();
    for (Version version : quotation.versions()) {
      List<Change> changes = telling(version);
      if (!changes.isEmpty()) {
        altered
            .computeIfAbsent(changes.stream().map(Words::of).toList(), w -> new ArrayList<>())
            .add(version);
      }
    }
    altered.values().forEach(versions -> findings.add(altered(quotation, versions)));
    return findings;
  }

  private static Optional<Finding> otherSpeakers(Quotation quotation) {
    List<String> others =
        quotation.versions().stream().filter(Version::otherSpeaker).map(Version::article).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.OtherSpeaker(quotation, others));
  }

  /** Returns the changes of an altered version that touch more than little words. */
  private List<Change> telling(Version version) {
    return version.difference() != Difference.ALTERED
        ? List.of()
        : version.changes().stream()
            .filter(change -> isTelling(change.base()) || isTelling(change.text()))
            .toList();
  }

  private boolean isTelling(Optional<Excerpt> words) {
    return words.stream()
        .flatMap(
            part ->
                part.sentence().tokens().stream()
                    .filter(token -> token.span().overlaps(part.span())))
        .anyMatch(token -> token.isContent() || negations.contains(token.form()));
  }

  /** Where more print the other words than the base's, it is the base that is altered. */
  private Finding altered(Quotation quotation, List<Version> versions) {
    List<String> others = versions.stream().map(Version::article).toList();
    List<String> base =
        quotation.versions().stream()
            .filter(version -> version.difference().isAsBase())
            .map(Version::article)
            .toList();
    List<Change> changes = telling(versions.get(0));
    return base.size() < others.size()
        ? new Finding.AlteredQuotation(
            quotation, base, others, changes.stream().map(Change::reversed).toList())
        : new Finding.AlteredQuotation(quotation, others, base, changes);
  }
}
