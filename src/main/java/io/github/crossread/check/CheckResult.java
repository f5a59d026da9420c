package io.github.crossread.check;

import java.util.List;
import java.util.Optional;

/**
 * What a check of all sets came to.
 *
 * @param outcomes one for each set that could be checked, in the order of the sets
 * @param gone the sets that have a baseline and are there no more
 * @param unchecked the sets that could not be checked
 */
public record CheckResult(
    List<Outcome> outcomes, List<GoneSet> gone, List<UncheckedSet> unchecked) {

  /** Copies the lists. */
  public CheckResult {
    outcomes = List.copyOf(outcomes);
    gone = List.copyOf(gone);
    unchecked = List.copyOf(unchecked);
  }

  /** Returns what a check came to that told of sets and of nothing else. */
  public static CheckResult of(List<Outcome> outcomes) {
    return new CheckResult(outcomes, List.of(), List.of());
  }

  /**
   * A set that has a baseline and is there no more.
   *
   * @param set the set's id
   * @param baseline its baseline, from the root of the sources, with {@code /} between
   * @param forbiddenBy the rule that forbids it, if one does
   */
  public record GoneSet(String set, String baseline, Optional<UnchangedRule> forbiddenBy) {

    /** Returns what is to be told, after the set's id. */
    public String message() {
      return "the set is gone; if it should be, remove its baseline " + PlainLine.of(baseline);
    }
  }

  /**
   * A set that could not be checked.
   *
   * @param set the set's id, or what the check of all sets is called if it did not begin
   * @param reason why
   */
  public record UncheckedSet(String set, String reason) {}

  /** Returns how often rules are broken. */
  public int violations() {
    int forbidden = (int) gone.stream().filter(set -> set.forbiddenBy().isPresent()).count();
    return forbidden + outcomes.stream().mapToInt(Outcome::violations).sum();
  }
}
