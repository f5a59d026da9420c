package io.github.crossread.report;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.alignment.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Figure;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says in sentences what was found: common text, credits, quotations, figures, what is only here,
 * what is left out.
 */
final class FindingComposer {

  private static final int MOST = 8;
  private static final int MOST_QUOTATIONS = 2;
  private static final int MOST_FIGURES = 2;

  /**
   * From this share of the shorter article in the same words outside quotations on, two articles
   * are one text.
   */
  private static final double ONE_TEXT = 0.5;

  private final Composition composition;
  private final Collation collation;
  private final Wording wording;

  FindingComposer(Composition composition) {
    this.composition = composition;
    this.collation = composition.collation();
    this.wording = composition.wording();
  }

  List<Finding> compose() {
    List<Finding> findings = new ArrayList<>();
    collation.pairs().stream()
        .filter(FindingComposer::isOneText)
        .map(this::oneText)
        .forEach(findings::add);
    collation.credits().stream()
        .filter(Credit::isMissing)
        .map(this::missingCredit)
        .forEach(findings::add);
    collation.quotations().stream()
        .limit(MOST_QUOTATIONS)
        .map(this::quotation)
        .forEach(findings::add);
    collation.figures().stream().limit(MOST_FIGURES).map(this::figure).forEach(findings::add);
    mostAdded().ifPresent(findings::add);
    mostOmitted().ifPresent(findings::add);
    inAll().ifPresent(findings::add);
    return findings.stream().limit(MOST).toList();
  }

  private static boolean isOneText(Pair pair) {
    return pair.sharedWords() - pair.quotedWords() >= ONE_TEXT * pair.shorterWords();
  }

  private Finding oneText(Pair pair) {
    List<Passage> passages =
        collation.passages().stream()
            .filter(p -> isClose(p.reading(pair.a())) && isClose(p.reading(pair.b())))
            .toList();
    return new Finding(
        wording.of(
            "finding.oneText",
            composition.shortName(pair.a()),
            composition.shortName(pair.b()),
            wording.count("passages", passages.size())),
        ids(passages),
        Part.MATRIX,
        Optional.empty());
  }

  private static boolean isClose(Optional<Reading> reading) {
    return reading.filter(r -> r.relation() != Relation.REWORDED).isPresent();
  }

  private Finding missingCredit(Credit credit) {
    Credit source =
        collation.credits().stream()
            .filter(c -> c.article().equals(credit.source().orElseThrow()))
            .findFirst()
            .orElseThrow();
    return new Finding(
        wording.of(
            "finding.credit",
            composition.shortName(source.article()),
            source.agency().orElseThrow(),
            composition.shortName(credit.article()),
            credit.shared(),
            credit.sentences()),
        List.of(),
        Part.EVIDENCE,
        Optional.empty());
  }

  private Finding quotation(Quotation quotation) {
    List<String> differing =
        quotation.versions().stream()
            .filter(
                v ->
                    v.difference() != Quotation.Difference.BASE
                        && v.difference() != Quotation.Difference.SAME)
            .map(
                v ->
                    wording.of(
                        "finding.quotation.version",
                        composition.shortName(v.article()),
                        wording.of("quotation." + v.difference())))
            .toList();
    return new Finding(
        wording.of(
            "finding.quotation",
            composition.shortName(quotation.passage().base().article()),
            composition.list(differing)),
        List.of(quotation.passage().id()),
        Part.EVIDENCE,
        Optional.empty());
  }

  private Finding figure(Figure figure) {
    List<String> values =
        figure.values().stream()
            .map(v -> wording.of("figure.words", v.text(), composition.shortName(v.article())))
            .toList();
    return new Finding(
        wording.of("finding.figure", composition.list(values)),
        List.of(figure.passage().id()),
        Part.EVIDENCE,
        Optional.empty());
  }

  private Optional<Finding> mostAdded() {
    return most(
            view -> !view.added().isEmpty(), Comparator.comparingInt(view -> view.added().size()))
        .map(
            view ->
                new Finding(
                    wording.count(
                        "finding.added",
                        view.added().size(),
                        composition.shortName(view.article())),
                    ids(view.added()),
                    Part.OUTLETS,
                    Optional.of(view.article())));
  }

  private Optional<Finding> mostOmitted() {
    return most(
            view -> !view.omitted().isEmpty(),
            Comparator.comparingInt(view -> view.omitted().size()))
        .map(
            view ->
                new Finding(
                    wording.count(
                        "finding.omitted",
                        view.omitted().size(),
                        composition.shortName(view.article())),
                    ids(view.omitted()),
                    Part.OUTLETS,
                    Optional.of(view.article())));
  }

  /** The first of the set where several have as many. */
  private Optional<OutletView> most(Predicate<OutletView> wanted, Comparator<OutletView> by) {
    return collation.outlets().stream()
        .filter(wanted)
        .reduce((a, b) -> by.compare(a, b) >= 0 ? a : b);
  }

  private Optional<Finding> inAll() {
    List<Passage> passages =
        collation.passages().stream()
            .filter(p -> p.readings().size() == collation.texts().size())
            .toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                wording.count("finding.inAll", passages.size(), collation.texts().size()),
                ids(passages),
                Part.MATRIX,
                Optional.empty()));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }
}
