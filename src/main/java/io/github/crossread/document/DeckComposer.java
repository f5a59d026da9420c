package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Finding;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.List;

/** Says in two sentences how much of the articles is one text, and how much they have in common. */
final class DeckComposer {

  private final Collation collation;
  private final Wording wording;
  private final OutletNames names;

  DeckComposer(Composition composition, OutletNames names) {
    this.collation = composition.collation();
    this.wording = composition.wording();
    this.names = names;
  }

  Paragraph compose() {
    return new Paragraph(wording.of("deck", texts(), statements()));
  }

  private String texts() {
    List<Finding.OneText> texts = collation.findings(Finding.OneText.class);
    if (texts.isEmpty()) {
      return wording.of("deck.apart");
    }
    Finding.OneText text = texts.get(0);
    String more = texts.size() == 1 ? "" : wording.count("deck.moreTexts", texts.size() - 1);
    String who = names.of(text.articles());
    String one =
        text.agency()
            .map(agency -> wording.of("deck.agencyText", who, agency) + silent(text))
            .orElseGet(() -> wording.of("deck.oneText", who));
    return one + more;
  }

  /** Names those of a text that name no agency for it. */
  private String silent(Finding.OneText text) {
    List<String> silent =
        collation.findings(Finding.MissingCredit.class).stream()
            .map(missing -> missing.credit().article())
            .filter(text.articles()::contains)
            .toList();
    return silent.isEmpty() ? "" : wording.count("deck.silent", silent.size(), names.of(silent));
  }

  private String statements() {
    int outlets = collation.set().articles().size();
    List<Passage> statements =
        collation.passages().stream().filter(passage -> !passage.isLoneHeadline()).toList();
    int shared = (int) statements.stream().filter(p -> Carriers.sure(p) > 1).count();
    int inAll = (int) statements.stream().filter(p -> Carriers.sure(p) == outlets).count();
    if (shared == 0) {
      return wording.count("deck.none", statements.size());
    }
    if (outlets == 2) {
      return wording.count("deck.both", statements.size(), shared);
    }
    return inAll == 0
        ? wording.count("deck.notInAll", statements.size(), shared)
        : wording.count("deck.shared", statements.size(), shared, inAll);
  }
}
