package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.DocumentBlock.Table;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.document.EvidenceTables;
import io.github.crossread.report.Evidence.Credit;
import io.github.crossread.report.Report;
import io.github.crossread.report.markdown.MarkdownRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CorrectionsShownTest {

  private static Report report() throws IOException {
    return GoldenCase.all().stream()
        .filter(golden -> golden.name().equals("corrected-by-hand"))
        .findFirst()
        .orElseThrow()
        .report();
  }

  @Test
  void what_is_no_disagreement_is_told_below_the_disagreements() throws IOException {
    assertThat(new EvidenceTables(report()).compose())
        .filteredOn(table -> table.title().equals("What outlets disagree on"))
        .singleElement()
        .extracting(Table::note)
        .asString()
        .startsWith("None found.")
        .endsWith(" Reason: The Courier counts the crew.");
  }

  @Test
  void a_credit_that_is_known_by_hand_stands_among_the_credits() throws IOException {
    assertThat(report().evidence().credits())
        .extracting(Credit::agency)
        .containsExactly("Coastal Press (known by hand)", "none");
  }

  @Test
  void above_an_article_stands_how_many_of_its_lines_were_put_right() throws IOException {
    assertThat(new DocumentComposer().compose(report()).articles())
        .extracting(Annotated::facts)
        .satisfiesExactly(
            courier -> assertThat(courier).endsWith(" \u00b7 1 line put right by hand"),
            herald -> assertThat(herald).doesNotContain("by hand"));
  }

  @Test
  void each_correction_that_was_used_is_a_step_with_its_reason_and_in_the_short_report()
      throws IOException {
    Report report = report();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new MarkdownRenderer().render(report, out);

    assertThat(report.method().byHand()).hasSize(3);
    assertThat(report.method().steps()).containsAll(report.method().byHand());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("### Put right by hand")
        .contains("Reason: It leads to another page.")
        .doesNotContain("It was read as a caption.");
  }
}
