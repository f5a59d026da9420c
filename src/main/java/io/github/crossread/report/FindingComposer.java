package io.github.crossread.report;

import io.github.crossread.collation.Finding;
import io.github.crossread.collation.FindingKind;
import java.util.List;
import java.util.Optional;

/** Lays out the findings: the words of each, and where the report shows it. */
final class FindingComposer {

  private final Composition composition;
  private final FindingWording words;

  FindingComposer(Composition composition) {
    this.composition = composition;
    this.words = new FindingWording(composition);
  }

  /** Returns the findings in words, in their order. */
  List<ToldFinding> compose() {
    return composition.collation().findings().stream().map(this::told).toList();
  }

  private ToldFinding told(Finding finding) {
    Part part = part(finding.kind());
    Optional<String> article =
        part == Part.OUTLETS ? finding.articles().stream().findFirst() : Optional.empty();
    return new ToldFinding(finding, words.of(finding), part, article);
  }

  private static Part part(FindingKind kind) {
    return switch (kind) {
      case ONE_TEXT, VERSION, CHANGED_SENSE, VOICE, PLACE, OMITTED, NOTHING -> Part.FINDINGS;
      case MISSING_CREDIT, SHARED_SPELLING, OTHER_SPEAKER, ALTERED_QUOTATION, DISAGREEMENT ->
          Part.EVIDENCE;
    };
  }
}
