package io.github.crossread.document;

import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Finding;
import io.github.crossread.collation.disagreement.Disagreement.Kind;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.List;

/** Says in two sentences how much of the articles is one text, and what outlets disagree on. */
final class DeckComposer {

  private final Composition composition;
  private final Collation collation;
  private final Wording wording;
  private final OutletNames names;

  DeckComposer(Composition composition, OutletNames names) {
    this.composition = composition;
    this.collation = composition.collation();
    this.wording = composition.wording();
    this.names = names;
  }

  Paragraph compose() {
    return new Paragraph(wording.of("deck", texts(), disagreements()).strip());
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
            .flatMap(missing -> missing.credits().stream())
            .map(Credit::article)
            .filter(text.articles()::contains)
            .toList();
    return silent.isEmpty() ? "" : wording.count("deck.silent", silent.size(), names.of(silent));
  }

  /** An outlet that spells a name in two ways does not disagree with another. */
  private String disagreements() {
    List<String> topics =
        collation.disagreements().stream()
            .filter(one -> one.kind() != Kind.NAME || one.inTwoWays().isEmpty())
            .map(composition::topic)
            .distinct()
            .toList();
    return topics.isEmpty() ? "" : wording.of("deck.disagree", composition.list(topics));
  }
}
