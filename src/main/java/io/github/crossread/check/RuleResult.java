package io.github.crossread.check;

import java.util.List;

/**
 * A rule held against one set.
 *
 * @param rule the rule
 * @param applies whether the rule holds for this set at all
 * @param violations what breaks it; empty if it is kept or does not apply
 */
public record RuleResult(Rule rule, boolean applies, List<Violation> violations) {

  /** Copies the violations. */
  public RuleResult {
    violations = List.copyOf(violations);
  }

  static RuleResult of(Rule rule, Subject subject) {
    boolean applies = rule.appliesTo(subject.report());
    return new RuleResult(rule, applies, applies ? rule.violations(subject) : List.of());
  }
}
