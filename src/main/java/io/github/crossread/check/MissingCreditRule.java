package io.github.crossread.check;

import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
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
    return subject.report().collation().credits().stream()
        .filter(Credit::isMissing)
        .filter(credit -> scope.covers(subject.report(), credit.article()))
        .map(credit -> violation(subject, credit))
        .toList();
  }

  private static Violation violation(Subject subject, Credit credit) {
    String source = credit.source().orElseThrow();
    return new Violation(
        subject.outlet(credit.article())
            + " names no agency; "
            + credit.shared()
            + " of its "
            + credit.sentences()
            + " sentences are in the words of "
            + subject.outlet(source)
            + ", which credits "
            + agency(subject.report().collation(), source),
        List.of(credit.article(), source),
        List.of());
  }

  private static String agency(Collation collation, String article) {
    return collation.credits().stream()
        .filter(credit -> credit.article().equals(article))
        .flatMap(credit -> credit.agency().stream())
        .findFirst()
        .orElseThrow();
  }
}
