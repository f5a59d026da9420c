package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.quotation.Quotation.Change;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class EvidenceComposerTest {

  @Test
  void what_is_marked_in_a_quotation_is_what_was_found_to_differ() {
    Collation collation =
        new Desk()
            .article(
                "a",
                "“We lost our hall in the storm tonight, every beam of it and every chair my father"
                    + " made,” Dunn said.")
            .article(
                "b",
                "“We lost our shed in the fire tonight, every beam of it and every chair my father"
                    + " made,” Dunn said.")
            .passage(Relation.REWORDED, "a.1", "b.1")
            .collate();
    Change change = collation.quotations().get(0).versions().get(1).changes().get(0);

    StyledText marked = marked(collation);

    assertThat(words(marked, Style.ONLY_THERE))
        .isEqualTo("hall in the storm")
        .isEqualTo(change.base().map(Excerpt::text).orElseThrow());
    assertThat(words(marked, Style.ONLY_HERE))
        .isEqualTo("shed in the fire")
        .isEqualTo(change.text().map(Excerpt::text).orElseThrow());
  }

  @Test
  void where_two_go_side_by_side_longest_is_said_with_sentences_and_words() {
    String copied =
        "The old paper mill at Loft burned down on Sunday night after lightning struck its roof."
            + " Nobody was hurt, but the owner lost nine hundred reams of drawing paper.";
    Collation collation =
        new Desk()
            .article("a", "Swans were freed from the ice. " + copied)
            .article("b", copied + " The council met until four o'clock.")
            .passage(Relation.VERBATIM, "a.2", "b.1")
            .passage(Relation.VERBATIM, "a.3", "b.2")
            .collate();

    assertThat(report(collation).commonOrigins().get(0).reasons())
        .contains("Sentences 2\u20133 of a beside 1\u20132 of b, 29 words.");
  }

  private static Report report(Collation collation) {
    return new ReportComposer().compose(collation, Optional.empty(), Locale.ENGLISH);
  }

  private static StyledText marked(Collation collation) {
    return report(collation).evidence().quotations().get(0).versions().get(1).words();
  }

  private static String words(StyledText text, Style style) {
    List<StyledText.Run> runs = text.runs();
    return runs.stream()
        .filter(run -> run.style() == style)
        .map(run -> run.text().strip())
        .collect(Collectors.joining(" "));
  }
}
