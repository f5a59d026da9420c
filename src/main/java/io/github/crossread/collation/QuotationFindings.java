package io.github.crossread.collation;

import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is to be told of how outlets print a quotation. */
final class QuotationFindings {

  private QuotationFindings() {}

  /** Returns what is to be told of a quotation; what is cut or told only if nothing else is. */
  static List<Finding> of(Quotation quotation) {
    List<Finding> findings = new ArrayList<>();
    otherSpeakers(quotation).ifPresent(findings::add);
    quotation.versions().stream()
        .filter(version -> version.difference() == Difference.ALTERED)
        .map(version -> new Finding.AlteredQuotation(quotation, version))
        .forEach(findings::add);
    if (findings.isEmpty()) {
      attribution(quotation).or(() -> cut(quotation)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> otherSpeakers(Quotation quotation) {
    List<String> others =
        quotation.versions().stream().filter(Version::otherSpeaker).map(Version::article).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.OtherSpeaker(quotation, others));
  }

  private static Optional<Finding> attribution(Quotation quotation) {
    List<String> articles = quotation.attributedOtherwise();
    return articles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.OtherAttribution(quotation, articles));
  }

  private static Optional<Finding> cut(Quotation quotation) {
    return quotation.differs()
        ? Optional.of(new Finding.CutQuotation(quotation))
        : Optional.empty();
  }
}
