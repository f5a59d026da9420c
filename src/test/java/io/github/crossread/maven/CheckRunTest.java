package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.check.CheckResult;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.RequiredPassageRule;
import io.github.crossread.check.Rule;
import io.github.crossread.check.Scope;
import io.github.crossread.check.UnchangedRule;
import io.github.crossread.check.junit.JunitPrinter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRunTest {

  private static final Rule UNCHANGED = new UnchangedRule(Scope.everywhere());

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private final List<CheckResult> written = new ArrayList<>();

  @Test
  void a_set_that_is_gone_is_told_and_breaks_the_rule_that_nothing_changes() throws Exception {
    Path mill = Fixtures.set(folder, "mill");
    baseline(Fixtures.set(folder, "mill"));
    baseline(Fixtures.set(folder, "pier"));

    assertThatThrownBy(() -> check(List.of(mill), UNCHANGED))
        .hasMessageStartingWith("1 violation of Crossread's rules");
    assertThat(log.lines())
        .contains(
            "ERROR pier: unchanged: the set is gone; if it should be, remove its baseline"
                + " base/pier.json");
  }

  @Test
  void without_that_rule_a_set_that_is_gone_is_told() throws Exception {
    Path mill = Fixtures.set(folder, "mill");
    baseline(Fixtures.set(folder, "pier"));

    check(List.of(mill), new DisagreementRule(Scope.everywhere()));

    assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO pier: since the baseline: "));
  }

  @Test
  void when_a_set_fails_the_others_outcomes_are_written_and_its_reason() throws Exception {
    Path mill = Fixtures.set(folder, "mill");
    Path lone = Fixtures.oneArticle(folder, "lone");

    assertThatThrownBy(() -> check(List.of(lone, mill), new DisagreementRule(Scope.everywhere())))
        .hasMessageContaining("lone: ");

    assertThat(written.get(0).outcomes()).hasSize(1);
    assertThat(written.get(0).unchecked().get(0).set()).isEqualTo("lone");
    assertThat(folder.resolve("check/TEST-crossread.xml")).content().contains("errors=\"1\"");
  }

  @Test
  void a_violation_leads_only_to_a_report_of_these_articles() throws Exception {
    Path mill = Fixtures.set(folder, "mill");
    Rule rule = new RequiredPassageRule(Scope.everywhere(), "nobody has this");
    report(mill);

    assertThatThrownBy(() -> check(List.of(mill), rule))
        .hasMessageEndingWith("TEST-crossread.xml.");
    assertThat(log.lines()).anyMatch(line -> line.contains("; see ") && line.contains("mill.html"));

    Files.writeString(mill.resolve("a.txt"), "The new mill burned down on Monday.\n");

    assertThatThrownBy(() -> check(List.of(mill), rule))
        .hasMessageEndingWith(" To see the passages, run mvn crossread:report.");
    assertThat(log.lines().get(log.lines().size() - 1)).doesNotContain("; see ");
  }

  @Test
  void a_change_is_told_with_how_to_accept_it() throws Exception {
    Path mill = Fixtures.set(folder, "mill");
    baseline(mill);
    report(mill);
    Files.writeString(mill.resolve("a.txt"), "The new mill burned down on Monday.\n");

    assertThatThrownBy(() -> check(List.of(mill), UNCHANGED))
        .hasMessageEndingWith(
            " To accept what changed, run mvn crossread:check -Dcrossread.updateBaseline.");
  }

  @Test
  void what_is_found_is_added_to_the_summary_of_the_job() throws Exception {
    Files.writeString(folder.resolve("job.md"), "# Of another step\n");

    check(List.of(Fixtures.set(folder, "mill")), new DisagreementRule(Scope.everywhere()));

    assertThat(folder.resolve("job.md"))
        .content()
        .startsWith("# Of another step\n")
        .contains("Crossread: 0 violations in 1 article set");
  }

  @Test
  void a_file_for_the_folder_of_baselines_is_refused() throws Exception {
    Files.writeString(folder.resolve("base"), "");

    assertThatThrownBy(() -> new Baselines(folder.resolve("base")).refuseFile())
        .hasMessageStartingWith("<baselineDirectory> (-Dcrossread.baselineDirectory) is \"")
        .hasMessageEndingWith("expected a folder; this is a file");
  }

  private void baseline(Path set) throws Exception {
    new Baselines(folder.resolve("base")).store(Fixtures.comparison().compare(set));
  }

  private void report(Path set) throws Exception {
    ReportFiles files = new ReportFiles(folder.resolve("out"), List.of(Fixtures.renderer("html")));
    new ReportRun(Fixtures.comparison(), files, state(), false, new RecordingLog())
        .report(List.of(set), new SetRun(1, log));
  }

  private ReportState state() {
    return Fixtures.state(folder.resolve("out"), folder);
  }

  private void check(List<Path> sets, Rule... rules) throws Exception {
    OutputFolder check = new OutputFolder(folder.resolve("check"), "checkDirectory");
    CheckRun.Places places =
        new CheckRun.Places(
            new Baselines(folder.resolve("base")),
            new CheckFiles(
                check,
                List.of(new JunitPrinter(), new Probe()),
                Optional.of(folder.resolve("job.md"))),
            state(),
            new SourceRoot(folder));
    new CheckRun(Fixtures.comparison(), new CheckRun.Gate(List.of(rules), true), places, log)
        .check(sets, new SetRun(1, log));
  }

  /** Keeps what it is to print. */
  private final class Probe implements OutcomePrinter {

    @Override
    public String file() {
      return "probe";
    }

    @Override
    public void print(CheckResult result, OutputStream out) {
      written.add(result);
    }
  }
}
