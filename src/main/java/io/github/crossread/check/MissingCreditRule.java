package io.github.crossread.check;

import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Finding.MissingCredit;
import java.util.List;

/**
 * No outlet prints the text of an agency, as another credits it, without the agency's name.
 *
 * @param scope where it holds
 */
public record MissingCreditRule(Scope scope) implements Rule {

  @Override
  public String name() {
    return "missingCredit";
  }

  @Override
  public String demand() {
    return "agency copy names its agency" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().findings(MissingCredit.class).stream()
        .flatMap(
            missing ->
                missing.credits().stream()
                    .filter(credit -> scope.covers(subject.report(), credit.article()))
                    .map(credit -> violation(subject, credit, missing.source())))
        .toList();
  }

  private static Violation violation(Subject subject, Credit credit, Credit source) {
    return new Violation(
        subject.outlet(credit.article())
            + " names no agency; "
            + credit.share()
            + " of 100 of its words are the same as in "
            + subject.outlet(source.article())
            + ", which credits "
            + source.agency().orElseThrow(),
        List.of(credit.article(), source.article()),
        List.of());
  }
}
