package io.github.crossread.report;

import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in sentences how outlets print a quotation. */
final class QuotationFindings {

  /** A quotation is called by so many of its words. */
  private static final int FIRST_WORDS = 5;

  /** A shorter quotation that is the same everywhere is no finding, in words. */
  private static final int LONG = 20;

  private final Composition composition;
  private final Wording wording;

  QuotationFindings(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  /** Returns what is to be said of a quotation. */
  List<Finding> of(Quotation quotation) {
    List<Finding> findings = new ArrayList<>();
    otherSpeakers(quotation).ifPresent(findings::add);
    quotation.versions().stream()
        .filter(version -> version.difference() == Difference.ALTERED)
        .map(version -> altered(quotation, version))
        .forEach(findings::add);
    if (findings.isEmpty()) {
      attribution(quotation).or(() -> cut(quotation)).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> otherSpeakers(Quotation quotation) {
    List<String> others =
        quotation.versions().stream().filter(Version::otherSpeaker).map(Version::article).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                FindingKind.OTHER_SPEAKER,
                wording.of("finding.speaker", base(quotation), names(others)),
                quotation));
  }

  private Finding altered(Quotation quotation, Version version) {
    String other = base(quotation);
    List<String> changes = version.changes().stream().map(change -> change(change, other)).toList();
    String sentence =
        wording.of(
            "finding.altered",
            composition.shortName(version.article()),
            other,
            String.join(wording.of("list.semicolon"), changes));
    return finding(FindingKind.ALTERED_QUOTATION, sentence, quotation);
  }

  private String change(Change change, String other) {
    String base = change.base().map(Excerpt::text).orElse("");
    String text = change.text().map(Excerpt::text).orElse("");
    if (base.isEmpty()) {
      return wording.of("finding.altered.more", text);
    }
    return text.isEmpty()
        ? wording.of("finding.altered.less", base)
        : wording.of("finding.altered.changed", base, text, other);
  }

  /** The same words, and other words for who said them. */
  private Optional<Finding> attribution(Quotation quotation) {
    List<String> articles = attributedOtherwise(quotation);
    return articles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                FindingKind.ATTRIBUTION,
                wording.of("finding.attribution", names(articles), quotation.base().words()),
                quotation));
  }

  /** Returns the articles that print a long quotation alike and do not say alike who said it. */
  static List<String> attributedOtherwise(Quotation quotation) {
    List<Version> same =
        quotation.versions().stream()
            .filter(v -> v.difference() == Difference.BASE || v.difference() == Difference.SAME)
            .filter(QuotationFindings::isNamedThere)
            .toList();
    long attributions =
        same.stream().map(version -> forms(version.attribution().orElseThrow())).distinct().count();
    return attributions < 2 || quotation.base().words() < LONG
        ? List.of()
        : same.stream().map(Version::article).toList();
  }

  /** "He said" against "Dunn said" is a matter of place, not of words. */
  private static boolean isNamedThere(Version version) {
    return version.attribution().isPresent()
        && version.speaker().isPresent()
        && version.attribution().get().text().contains(version.speaker().get());
  }

  private static String forms(Excerpt words) {
    return String.join(
        " ",
        words.sentence().tokens().stream()
            .filter(token -> token.isWord() && token.span().overlaps(words.span()))
            .map(Token::form)
            .toList());
  }

  private Optional<Finding> cut(Quotation quotation) {
    Map<String, List<String>> byDifference = new LinkedHashMap<>();
    for (Version version : quotation.versions()) {
      if (version.differs()) {
        byDifference
            .computeIfAbsent(
                wording.of("quotation." + version.difference()), d -> new ArrayList<>())
            .add(version.article());
      }
    }
    if (byDifference.isEmpty()) {
      return Optional.empty();
    }
    List<String> versions = new ArrayList<>();
    byDifference.forEach(
        (difference, articles) ->
            versions.add(wording.of("finding.quotation.version", difference, names(articles))));
    return Optional.of(
        finding(
            FindingKind.QUOTATION,
            wording.of(
                "finding.quotation",
                firstWords(quotation),
                composition.list(versions),
                base(quotation)),
            quotation));
  }

  /** Returns what a quotation is called: its first words, and an ellipsis where it goes on. */
  private static String firstWords(Quotation quotation) {
    Excerpt part = quotation.base().parts().get(0);
    List<Token> words =
        part.sentence().tokens().stream()
            .filter(token -> token.isWord() && token.span().overlaps(part.span()))
            .toList();
    boolean goesOn = quotation.base().words() > FIRST_WORDS;
    int end = words.get(Math.min(FIRST_WORDS, words.size()) - 1).span().end();
    String first = part.sentence().text().substring(part.span().begin(), end);
    return goesOn ? first + " …" : first;
  }

  private String base(Quotation quotation) {
    return composition.shortName(quotation.base().article());
  }

  private String names(List<String> articles) {
    return composition.list(articles.stream().map(composition::shortName).toList());
  }

  private static Finding finding(FindingKind kind, String sentence, Quotation quotation) {
    return new Finding(kind, sentence, quotation.passages(), Part.EVIDENCE, Optional.empty());
  }
}
