package io.github.crossread.check.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.HostileSet;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.Scope;
import io.github.crossread.check.Sets;
import io.github.crossread.check.UnchangedRule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPrinterTest {

  @TempDir Path folder;

  @Test
  void each_violation_is_a_row() throws Exception {
    Outcome outcome = Sets.mill().outcome(folder, new DisagreementRule(Scope.everywhere()));

    assertThat(printed(CheckResult.of(List.of(outcome))))
        .startsWith("## Crossread: 1 violation in 1 article set\n")
        .contains("| Set | Rule | What was found |", "| mill | disagreement | outlets disagree: ");
  }

  @Test
  void where_no_rule_is_broken_it_says_so() throws Exception {
    assertThat(printed(CheckResult.of(List.of()))).contains("No rule is broken.");
  }

  @Test
  void sets_that_are_gone_or_could_not_be_checked_are_rows() throws Exception {
    GoneSet gone =
        new GoneSet("pier", "base/pier.json", Optional.of(new UnchangedRule(Scope.everywhere())));

    assertThat(
            printed(
                new CheckResult(
                    List.of(), List.of(gone), List.of(new UncheckedSet("mill", "one article")))))
        .startsWith("## Crossread: 1 violation in 0 article sets, 1 failure\n")
        .contains("| mill |  | one article |", "| pier | unchanged | the set is gone;");
  }

  @Test
  void what_an_article_says_is_no_markup() throws Exception {
    assertThat(printed(CheckResult.of(List.of(HostileSet.outcome(folder)))))
        .doesNotContain("<script>", "\u202E");
  }

  private static String printed(CheckResult result) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryPrinter().print(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
