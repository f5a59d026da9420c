package io.github.crossread.report;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.alignment.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Figure;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says in sentences what was found: common text, credits, quotations, figures, what is only here,
 * what is left out.
 */
final class FindingComposer {

  private static final int MOST = 8;
  private static final int MOST_QUOTATIONS = 2;
  private static final int MOST_FIGURES = 2;

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
    OneText.groups(collation).forEach(group -> oneText(group).ifPresent(findings::add));
    collation.credits().stream()
        .filter(Credit::isMissing)
        .map(this::missingCredit)
        .forEach(findings::add);
    collation.quotations().stream()
        .filter(Quotation::differs)
        .limit(MOST_QUOTATIONS)
        .map(this::quotation)
        .forEach(findings::add);
    collation.figures().stream().limit(MOST_FIGURES).map(this::figure).forEach(findings::add);
    most("finding.added", OutletView::added).ifPresent(findings::add);
    most("finding.omitted", OutletView::omitted).ifPresent(findings::add);
    inAll().ifPresent(findings::add);
    return findings.stream().limit(MOST).toList();
  }

  private Optional<Finding> oneText(List<String> articles) {
    List<Passage> passages =
        collation.passages().stream()
            .filter(passage -> articles.stream().allMatch(a -> isClose(passage.reading(a))))
            .toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                wording.of(
                    "finding.oneText", names(articles), wording.count("passages", passages.size())),
                ids(passages),
                Part.MATRIX,
                Optional.empty()));
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
    String base = composition.shortName(quotation.base().article());
    Map<String, List<String>> byDifference = new LinkedHashMap<>();
    List<String> otherSpeakers = new ArrayList<>();
    for (Version version : quotation.versions()) {
      if (version.otherSpeaker() && version.difference() == Difference.SAME) {
        otherSpeakers.add(version.article());
      } else if (version.differs()) {
        String difference = wording.of("quotation." + version.difference());
        byDifference.computeIfAbsent(difference, d -> new ArrayList<>()).add(version.article());
      }
    }
    String sentence =
        byDifference.isEmpty()
            ? wording.of("finding.speaker", base, names(otherSpeakers))
            : wording.of(
                "finding.quotation", base, mentions("finding.quotation.version", byDifference));
    return evidence(sentence, quotation.passages());
  }

  private Finding figure(Figure figure) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    figure
        .values()
        .forEach(
            v -> byWords.computeIfAbsent(v.text(), words -> new ArrayList<>()).add(v.article()));
    return evidence(
        wording.of("finding.figure", mentions("figure.words", byWords)),
        List.of(figure.passage().id()));
  }

  private static Finding evidence(String sentence, List<String> passages) {
    return new Finding(sentence, passages, Part.EVIDENCE, Optional.empty());
  }

  /** Outlets of which one thing is said share one mention. */
  private String mentions(String key, Map<String, List<String>> articlesByWords) {
    return composition.list(
        articlesByWords.entrySet().stream()
            .map(mention -> wording.of(key, mention.getKey(), names(mention.getValue())))
            .toList());
  }

  private String names(List<String> articles) {
    return composition.list(articles.stream().map(composition::shortName).toList());
  }

  /** Names the outlet of which most is to be said, or all that share the first place. */
  private Optional<Finding> most(String key, Function<OutletView, List<Passage>> what) {
    int most =
        collation.outlets().stream().mapToInt(view -> what.apply(view).size()).max().orElse(0);
    if (most == 0) {
      return Optional.empty();
    }
    List<OutletView> first =
        collation.outlets().stream().filter(view -> what.apply(view).size() == most).toList();
    String each = first.size() > 1 ? ".each" : "";
    return Optional.of(
        new Finding(
            wording.count(
                key + each, most, names(first.stream().map(OutletView::article).toList())),
            first.stream()
                .flatMap(view -> what.apply(view).stream())
                .distinct()
                .map(Passage::id)
                .toList(),
            Part.OUTLETS,
            Optional.of(first.get(0).article())));
  }

  private Optional<Finding> inAll() {
    int outlets = collation.texts().size();
    if (collation.passages().stream().noneMatch(Passage::isShared)) {
      return Optional.of(
          new Finding(wording.of("finding.noneShared"), List.of(), Part.MATRIX, Optional.empty()));
    }
    List<Passage> passages =
        collation.passages().stream().filter(p -> p.readings().size() == outlets).toList();
    String key = outlets == 2 ? "finding.inBoth" : "finding.inAll";
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                wording.count(key, passages.size(), outlets),
                ids(passages),
                Part.MATRIX,
                Optional.empty()));
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }
}
