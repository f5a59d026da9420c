package io.github.crossread.check;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.report.Report;
import io.github.crossread.report.Summary.Pair;
import java.util.List;
import java.util.Optional;

/**
 * No outlet shares more of its wording with another than so much. What stands in quotation marks is
 * not counted: two outlets that quote one speaker share no source.
 *
 * @param scope where it holds
 * @param with the other outlet, by its name or its article's id, or any
 * @param maximum of 100 words in the shorter article, how many may be shared
 */
public record SharedWordingRule(Scope scope, Optional<String> with, int maximum) implements Rule {

  @Override
  public String name() {
    return "sharedWording";
  }

  @Override
  public String demand() {
    return "at most "
        + maximum
        + " of 100 words shared outside quotation marks"
        + with.map(outlet -> " with " + outlet).orElse("")
        + scope.words();
  }

  @Override
  public boolean appliesTo(Report report) {
    return scope.covers(report) && with.map(name -> Scope.has(report, name)).orElse(true);
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().summary().pairs().stream()
        .filter(pair -> isMeant(subject.report(), pair) && pair.unquoted() > maximum)
        .map(pair -> violation(subject, pair))
        .toList();
  }

  private boolean isMeant(Report report, Pair pair) {
    return isMeant(report, pair.a(), pair.b()) || isMeant(report, pair.b(), pair.a());
  }

  private boolean isMeant(Report report, String article, String other) {
    return scope.covers(report, article)
        && with.map(name -> Scope.isCalled(report, other, name)).orElse(true);
  }

  private Violation violation(Subject subject, Pair pair) {
    return new Violation(
        subject.outlet(pair.a())
            + " and "
            + subject.outlet(pair.b())
            + " share "
            + pair.unquoted()
            + " of 100 words outside quotation marks; at most "
            + maximum
            + " may be",
        List.of(pair.a(), pair.b()),
        subject.report().collation().passages().stream()
            .filter(passage -> passage.wordings().areClose(pair.a(), pair.b()))
            .map(Passage::id)
            .toList());
  }
}
