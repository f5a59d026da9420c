package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.check.Change;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.Rule;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.Subject;
import io.github.crossread.check.UnchangedRule;
import io.github.crossread.check.Violation;
import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.maven.build.LogLine;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The user's rules held against all article sets of one run. */
final class CheckRun {

  private final Comparison comparison;
  private final Gate gate;
  private final Places places;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param comparison how a set is compared
   * @param gate what is demanded
   * @param places where things are
   * @param log told of each set and each violation, in the order of the sets
   */
  CheckRun(Comparison comparison, Gate gate, Places places, Log log) {
    this.comparison = comparison;
    this.gate = gate;
    this.places = places;
    this.log = log;
  }

  /**
   * What is demanded.
   *
   * @param rules the rules
   * @param halts whether a violation fails the build
   */
  record Gate(List<Rule> rules, boolean halts) {

    Gate {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Where things are.
   *
   * @param baselines what sets are compared with
   * @param files where the outcomes go
   * @param reports the reports that show the sets to people
   * @param root from where code hosts count the paths of files
   */
  record Places(Baselines baselines, CheckFiles files, ReportState reports, SourceRoot root) {}

  /**
   * A set that was checked.
   *
   * @param outcome what came of it
   * @param report where people can see it: its page, else its PDF, if there is one of these
   *     articles
   */
  private record CheckedSet(Outcome outcome, Optional<Path> report) {

    /** Returns where a violation can be seen. */
    Optional<String> whereToSee(Violation violation) {
      return report.map(file -> OutputFolder.shown(file) + place(file, violation));
    }

    private static String place(Path file, Violation violation) {
      return file.toString().endsWith(".html")
          ? violation.passages().stream().findFirst().map(id -> "#" + id).orElse("")
          : "";
    }

    /** Returns whether it breaks a rule, and no report shows that. */
    boolean lacksReport() {
      return outcome.violations() > 0 && report.isEmpty();
    }
  }

  /**
   * Holds the rules against each set.
   *
   * @param sets the folders of the sets
   * @param run works on the sets
   * @throws MojoFailureException if a rule is broken, or a set or a rule is for the user to mend
   * @throws MojoExecutionException if sets could not be compared or outcomes not be written
   */
  void check(List<Path> sets, SetRun run) throws MojoExecutionException, MojoFailureException {
    List<GoneSet> gone = gone(sets);
    if (sets.isEmpty() && gone.isEmpty()) {
      return;
    }
    SetRun.Results<CheckedSet> checked = run.run(sets, this::check, this::tell);
    List<Outcome> outcomes = checked.done().stream().map(CheckedSet::outcome).toList();
    CheckResult result = new CheckResult(outcomes, gone, checked.failed().failed());
    gone.forEach(this::tell);
    Path written = places.files().write(result, log);
    checked.raise();
    refuseIdleRules(result);
    if (result.violations() > 0 && gate.halts()) {
      throw new MojoFailureException(
          (result.violations() == 1 ? "1 violation" : result.violations() + " violations")
              + " of Crossread's rules, listed above and in "
              + OutputFolder.shown(written)
              + "."
              + whatToDo(checked.done(), result));
    }
  }

  private static String whatToDo(List<CheckedSet> checked, CheckResult result) {
    boolean unseen = checked.stream().anyMatch(CheckedSet::lacksReport);
    boolean changed =
        result.outcomes().stream()
            .flatMap(outcome -> outcome.verdicts().stream())
            .anyMatch(v -> v.rule() instanceof UnchangedRule && !v.violations().isEmpty());
    return (unseen ? " To see the passages, run mvn crossread:report." : "")
        + (changed
            ? " To accept what changed, run mvn crossread:check -Dcrossread.updateBaseline."
            : "");
  }

  private List<GoneSet> gone(List<Path> sets) throws MojoExecutionException {
    List<String> ids = sets.stream().map(set -> set.getFileName().toString()).toList();
    return places.baselines().ofOthers(ids).stream().map(this::gone).toList();
  }

  private GoneSet gone(Path baseline) {
    String set = Baselines.id(baseline);
    Optional<UnchangedRule> rule =
        gate.rules().stream()
            .filter(UnchangedRule.class::isInstance)
            .map(UnchangedRule.class::cast)
            .filter(unchanged -> unchanged.keeps(set))
            .findFirst();
    return new GoneSet(set, places.root().relative(baseline), rule);
  }

  private CheckedSet check(Path set) throws InputException, BaselineException, IOException {
    Report report = comparison.compare(set);
    Optional<Path> page = places.reports().current(set, "html");
    return new CheckedSet(
        Outcome.of(gate.rules(), new Subject(report, places.baselines().changes(report))),
        page.isPresent() ? page : places.reports().current(set, "pdf"));
  }

  private void tell(String progress, CheckedSet checked) {
    Outcome outcome = checked.outcome();
    long rules = outcome.verdicts().stream().filter(RuleResult::applies).count();
    log.info(
        progress
            + outcome.set()
            + ": "
            + (rules == 1 ? "1 rule, " : rules + " rules, ")
            + (outcome.violations() == 1 ? "1 violation" : outcome.violations() + " violations"));
    for (Change change : outcome.unruledChanges()) {
      log.info(outcome.set() + ": since the baseline: " + change.message());
    }
    for (RuleResult verdict : outcome.verdicts()) {
      verdict.violations().forEach(violation -> tell(checked, verdict.rule(), violation));
    }
  }

  private void tell(GoneSet gone) {
    if (gone.forbiddenBy().isPresent()) {
      broken(gone.set() + ": " + gone.forbiddenBy().get().name() + ": " + gone.message());
    } else {
      log.info(gone.set() + ": since the baseline: " + gone.message());
    }
  }

  private void tell(CheckedSet checked, Rule rule, Violation violation) {
    broken(
        checked.outcome().set()
            + ": "
            + rule.name()
            + ": "
            + violation.message()
            + violation.passageNames()
            + checked.whereToSee(violation).map(at -> "; see " + at).orElse(""));
  }

  /** Tells it as an error if it fails the build, as Maven's -q hides all else. */
  private void broken(String line) {
    if (gate.halts()) {
      log.error(line);
    } else {
      log.warn(line);
    }
  }

  /** A rule for an outlet or set that is not there would pass for ever. */
  private void refuseIdleRules(CheckResult result) throws MojoFailureException {
    for (Rule rule : gate.rules()) {
      if (isIdle(rule, result)) {
        throw new MojoFailureException(
            "<rules><"
                + rule.name()
                + "> ("
                + rule.demand()
                + ") holds for no article set, as none has these names. There are: "
                + result.outcomes().stream()
                    .map(CheckRun::names)
                    .collect(Collectors.joining("; ")));
      }
    }
  }

  private static boolean isIdle(Rule rule, CheckResult result) {
    List<Outcome> outcomes = result.outcomes();
    return !outcomes.isEmpty()
        && outcomes.stream().noneMatch(outcome -> rule.appliesTo(outcome.subject().report()))
        && result.gone().stream().noneMatch(gone -> gone.forbiddenBy().equals(Optional.of(rule)));
  }

  private static String names(Outcome outcome) {
    return LogLine.of(
        outcome.set() + " with " + outcome.subject().report().collation().set().names());
  }
}
