package io.github.crossread.check;

import java.util.List;

/**
 * All rules held against one set.
 *
 * @param subject what they were held against
 * @param verdicts one for each rule, in their order
 */
public record Outcome(Subject subject, List<RuleResult> verdicts) {

  /** Copies the verdicts. */
  public Outcome {
    verdicts = List.copyOf(verdicts);
  }

  /** Holds rules against a set. */
  public static Outcome of(List<Rule> rules, Subject subject) {
    return new Outcome(subject, rules.stream().map(rule -> RuleResult.of(rule, subject)).toList());
  }

  /** Returns the set's id. */
  public String set() {
    return subject.report().id();
  }

  /** Returns how many violations there are. */
  public int violations() {
    return verdicts.stream().mapToInt(verdict -> verdict.violations().size()).sum();
  }

  /** Returns what changed since the baseline, unless a rule of this set tells it. */
  public List<Change> unruledChanges() {
    boolean ruled =
        verdicts.stream().anyMatch(v -> v.applies() && v.rule() instanceof UnchangedRule);
    return ruled ? List.of() : subject.changes().orElse(List.of());
  }
}
