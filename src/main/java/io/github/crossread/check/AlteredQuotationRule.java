package io.github.crossread.check;

import io.github.crossread.article.ConstantNames;
import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.quotation.Quotation.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Outlets print a quotation in the same words, and give it to the same speaker.
 *
 * @param scope where it holds
 * @param differences what may not be between a version and the base's
 * @param otherSpeaker whether a quotation may not be given to another speaker either
 */
public record AlteredQuotationRule(Scope scope, Set<Difference> differences, boolean otherSpeaker)
    implements Rule {

  /** Copies the differences. */
  public AlteredQuotationRule {
    differences = Set.copyOf(differences);
  }

  @Override
  public String name() {
    return "alteredQuotation";
  }

  @Override
  public String demand() {
    TreeSet<String> names = new TreeSet<>();
    differences.forEach(difference -> names.add(ConstantNames.of(difference)));
    if (otherSpeaker) {
      names.add("given to another speaker");
    }
    return "no quotation is " + String.join(" or ", names) + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().quotations().stream()
        .flatMap(
            quotation ->
                quotation.versions().stream()
                    .filter(version -> isBroken(subject, version))
                    .map(version -> violation(subject, quotation, version)))
        .toList();
  }

  private boolean isBroken(Subject subject, Version version) {
    return scope.covers(subject.report(), version.article())
        && (differences.contains(version.difference()) || isOtherSpeaker(version));
  }

  private boolean isOtherSpeaker(Version version) {
    return otherSpeaker && version.otherSpeaker();
  }

  private Violation violation(Subject subject, Quotation quotation, Version version) {
    Version base = quotation.versions().get(0);
    String fault =
        differences.contains(version.difference())
            ? ConstantNames.of(version.difference())
            : "given to another speaker";
    return new Violation(
        "quotation "
            + fault
            + ": "
            + subject.outlet(version.article())
            + " has "
            + PlainLine.quoted(version.text())
            + ", "
            + subject.outlet(base.article())
            + " has "
            + PlainLine.quoted(base.text()),
        List.of(version.article(), base.article()),
        quotation.passages());
  }
}
