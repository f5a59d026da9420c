package io.github.crossread.check;

import io.github.crossread.report.Report;
import java.util.Optional;

/**
 * Where a rule holds.
 *
 * @param set the id of the one set, or all
 * @param outlet the one outlet, by its name or its article's id, or all
 */
public record Scope(Optional<String> set, Optional<String> outlet) {

  /** Returns the scope of a rule that holds everywhere. */
  public static Scope everywhere() {
    return new Scope(Optional.empty(), Optional.empty());
  }

  /** Returns whether the rule holds for a set: it is the one, and has the outlet. */
  boolean covers(Report report) {
    return set.map(report.id()::equals).orElse(true)
        && outlet.map(name -> has(report, name)).orElse(true);
  }

  /** Returns whether the rule holds for an outlet of a set that it covers. */
  boolean covers(Report report, String article) {
    return outlet.map(name -> isCalled(report, article, name)).orElse(true);
  }

  /** Returns whether a set has an outlet of that name. */
  static boolean has(Report report, String name) {
    return !report.collation().set().called(name).isEmpty();
  }

  /** Returns whether an article may be meant by a name, which of an outlet means all it has. */
  static boolean isCalled(Report report, String article, String name) {
    return report.collation().set().called(name).stream().anyMatch(a -> a.id().equals(article));
  }

  /** Returns the scope in words that follow a demand, or nothing. */
  String words() {
    return set.map(id -> ", set " + id).orElse("")
        + outlet.map(name -> ", outlet " + name).orElse("");
  }
}
