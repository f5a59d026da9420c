package io.github.crossread.check.markdown;

import io.github.crossread.check.Change;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.UnchangedRule;
import io.github.crossread.report.markdown.MarkdownWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints outcomes as Markdown, for the summary of a job: how often rules are broken, then a table
 * of what breaks them.
 */
public final class SummaryPrinter implements OutcomePrinter {

  /** The name of the file. */
  public static final String FILE = "summary.md";

  /** A summary may have no more than 1 MiB on some build servers, for all that is told there. */
  private static final int MOST_ROWS = 200;

  private static final String ALL_HELD = "No rule is broken.";

  @Override
  public String file() {
    return FILE;
  }

  @Override
  public void print(CheckResult result, OutputStream out) throws IOException {
    List<List<String>> rows = rows(result);
    MarkdownWriter markdown = new MarkdownWriter();
    markdown.heading(2, "Crossread: " + title(result));
    if (rows.isEmpty()) {
      markdown.paragraph(ALL_HELD);
    } else {
      int shown = Math.min(rows.size(), MOST_ROWS);
      markdown.table(List.of("Set", "Rule", "What was found"), rows.subList(0, shown));
      if (shown < rows.size()) {
        markdown.paragraph("And " + (rows.size() - shown) + " more, in TEST-crossread.xml.");
      }
    }
    out.write(markdown.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String title(CheckResult result) {
    int sets = result.outcomes().size();
    int failed = result.unchecked().size();
    return counted(result.violations(), "violation")
        + " in "
        + counted(sets, "article set")
        + (failed == 0 ? "" : ", " + counted(failed, "failure"));
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static List<List<String>> rows(CheckResult result) {
    return Stream.of(
            result.unchecked().stream().map(set -> List.of(set.set(), "", set.reason())),
            result.gone().stream()
                .map(set -> List.of(set.set(), rule(set.forbiddenBy().isPresent()), set.message())),
            result.outcomes().stream().flatMap(SummaryPrinter::rows))
        .flatMap(rows -> rows)
        .toList();
  }

  private static String rule(boolean unchanged) {
    return unchanged ? UnchangedRule.NAME : "";
  }

  private static Stream<List<String>> rows(Outcome outcome) {
    return Stream.concat(
        outcome.verdicts().stream().flatMap(verdict -> rows(outcome.set(), verdict)),
        outcome.unruledChanges().stream()
            .map(Change::message)
            .map(change -> List.of(outcome.set(), "", "since the baseline: " + change)));
  }

  private static Stream<List<String>> rows(String set, RuleResult verdict) {
    return verdict.violations().stream()
        .map(v -> List.of(set, verdict.rule().name(), v.message() + v.passageNames()));
  }
}
