package io.github.crossread.report.html;

import io.github.crossread.report.Evidence;
import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Part;
import io.github.crossread.report.ToldFinding;
import java.util.stream.Stream;

/** Where the page shows what a finding says. */
final class EvidenceLink {

  private EvidenceLink() {}

  /** Returns the place that shows a finding. */
  static String target(Sheet sheet, ToldFinding finding) {
    return finding.passages().stream()
        .findFirst()
        .map(passage -> target(sheet, finding, passage))
        .orElseGet(
            () -> finding.article().map(Anchors::outlet).orElse(Anchors.part(finding.part())));
  }

  /** Returns the place that shows one passage of a finding. */
  static String target(Sheet sheet, ToldFinding finding, String passage) {
    if (finding.part() == Part.EVIDENCE) {
      return evidence(sheet, passage);
    }
    return finding
        .article()
        .filter(article -> finding.part() == Part.OUTLETS && isListed(sheet, article, passage))
        .map(article -> Anchors.entry(article, passage))
        .orElse(Anchors.passage(passage));
  }

  private static String evidence(Sheet sheet, String passage) {
    Evidence evidence = sheet.report().evidence();
    if (evidence.quotations().stream().anyMatch(table -> table.passage().equals(passage))) {
      return Anchors.quotation(passage);
    }
    if (evidence.disagreements().stream().anyMatch(row -> row.passage().equals(passage))) {
      return Anchors.disagreement(passage);
    }
    return Anchors.passage(passage);
  }

  private static boolean isListed(Sheet sheet, String article, String passage) {
    return sheet.report().parts().stream()
        .filter(part -> part.article().equals(article))
        .flatMap(EvidenceLink::listed)
        .anyMatch(passage::equals);
  }

  private static Stream<String> listed(OutletPart part) {
    Stream<String> entries =
        Stream.of(
                part.added(),
                part.perhapsElsewhere(),
                part.omitted(),
                part.perhapsOmitted(),
                part.moved())
            .flatMap(list -> list.stream().map(OutletPart.Entry::passage));
    return Stream.concat(entries, part.reworded().stream().map(OutletPart.Rewording::passage));
  }
}
