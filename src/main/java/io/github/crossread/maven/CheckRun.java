package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.check.Change;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.Rule;
import io.github.crossread.check.RuleResult;
import io.github.crossread.check.Subject;
import io.github.crossread.check.Violation;
import io.github.crossread.check.baseline.BaselineException;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The user's rules held against all article sets of one run. */
final class CheckRun {

  private final Comparison comparison;
  private final Gate gate;
  private final Baselines baselines;
  private final CheckFiles files;
  private final Log log;

  /**
   * Makes a run.
   *
   * @param comparison how a set is compared
   * @param gate what is demanded
   * @param baselines what sets are compared with
   * @param files where the outcomes go
   * @param log told of each set and each violation, in the order of the sets
   */
  CheckRun(Comparison comparison, Gate gate, Baselines baselines, CheckFiles files, Log log) {
    this.comparison = comparison;
    this.gate = gate;
    this.baselines = baselines;
    this.files = files;
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
   * Holds the rules against each set.
   *
   * @param sets the folders of the sets
   * @param run works on the sets
   * @throws MojoFailureException if a rule is broken, or a set or a rule is for the user to mend
   * @throws MojoExecutionException if sets could not be compared or outcomes not be written
   */
  void check(List<Path> sets, SetRun run) throws MojoExecutionException, MojoFailureException {
    List<Outcome> outcomes = run.run(sets, this::check, this::tell);
    Path written = files.write(outcomes);
    refuseIdleRules(outcomes);
    int violations = outcomes.stream().mapToInt(Outcome::violations).sum();
    if (violations > 0 && gate.halts()) {
      throw new MojoFailureException(
          (violations == 1 ? "1 violation" : violations + " violations")
              + " of Crossread's rules, listed above and in "
              + OutputFolder.shown(written)
              + (files.hasReports(outcomes) ? "" : ". Run crossread:report to see the passages"));
    }
  }

  private Outcome check(Path set) throws InputException, BaselineException {
    Report report = comparison.compare(set);
    return Outcome.of(gate.rules(), new Subject(report, baselines.changes(report)));
  }

  private void tell(String progress, Outcome outcome) {
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
      verdict.violations().forEach(violation -> tell(outcome, verdict.rule(), violation));
    }
  }

  /** Tells it as an error if it fails the build, as Maven's -q hides all else. */
  private void tell(Outcome outcome, Rule rule, Violation violation) {
    String line =
        outcome.set()
            + ": "
            + rule.name()
            + ": "
            + violation.message()
            + violation.passageNames()
            + files.whereToSee(outcome.set(), violation).map(at -> "; see " + at).orElse("");
    if (gate.halts()) {
      log.error(line);
    } else {
      log.warn(line);
    }
  }

  /** A rule for an outlet or set that is not there would pass for ever. */
  private void refuseIdleRules(List<Outcome> outcomes) throws MojoFailureException {
    for (Rule rule : gate.rules()) {
      if (outcomes.stream().noneMatch(outcome -> rule.appliesTo(outcome.subject().report()))) {
        throw new MojoFailureException(
            "<rules><"
                + rule.name()
                + "> ("
                + rule.demand()
                + ") holds for no article set, as none has these names. There are: "
                + outcomes.stream().map(CheckRun::names).collect(Collectors.joining("; ")));
      }
    }
  }

  private static String names(Outcome outcome) {
    return outcome.set() + " with " + outcome.subject().report().collation().set().names();
  }
}
