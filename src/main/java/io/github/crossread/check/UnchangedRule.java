package io.github.crossread.check;

import java.util.List;

/**
 * Nothing changed since the set's baseline, and there is one.
 *
 * @param scope where it holds; it knows no outlets
 */
public record UnchangedRule(Scope scope) implements Rule {

  /** The rule's name. */
  public static final String NAME = "unchanged";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String demand() {
    return "nothing changed since the baseline" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject
        .changes()
        .map(changes -> changes.stream().map(UnchangedRule::violation).toList())
        .orElseGet(() -> List.of(noBaseline()));
  }

  /** Returns whether a set that has a baseline must be there. */
  public boolean keeps(String set) {
    return scope.set().map(set::equals).orElse(true);
  }

  private static Violation violation(Change change) {
    return new Violation(change.message(), change.articles(), change.passages());
  }

  private static Violation noBaseline() {
    return new Violation(
        "there is no baseline; store one with -Dcrossread.updateBaseline", List.of(), List.of());
  }
}
