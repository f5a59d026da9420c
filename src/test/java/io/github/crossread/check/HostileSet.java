package io.github.crossread.check;

import io.github.crossread.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A set whose articles try to be more than text, and break every rule that quotes them. */
public final class HostileSet {

  /** What the articles try with. */
  public static final String ATTACK =
      "<script>alert(1)</script> ]]> </failure> &amp; \" ' \u001B[2J \u202Etxt.exe \uFFFE {{7*7}}";

  private HostileSet() {}

  /** Returns what rules say of it, with a change that quotes it too. */
  public static Outcome outcome(Path parent) {
    String quotation = "“We never thought that it would burn like " + ATTACK + "”, said Ada Lowe.";
    Report report =
        Sets.mill()
            .with("herald.txt", Sets.HERALD + "\n" + quotation + "\n")
            .with("gazette.txt", Sets.GAZETTE + "\n" + quotation + "\n")
            .with(
                "set.yaml",
                "articles:\n  herald.txt:\n    outlet: \"</testsuite>]]> <b>Herald</b>\"\n")
            .report(parent);
    Change change = new Change(Change.Kind.CHANGED, ATTACK, List.of("herald"), List.of());
    return Outcome.of(
        List.of(
            new RequiredPassageRule(Scope.everywhere(), ATTACK),
            new RequiredPassageRule(Scope.everywhere(), "that it would burn like <script>"),
            new SharedWordingRule(Scope.everywhere(), Optional.empty(), 5)),
        new Subject(report, Optional.of(List.of(change))));
  }
}
