package io.github.crossread.check;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No outlet leaves out a certain passage of the reference; with no reference, of any outlet.
 *
 * @param scope where it holds
 * @param passage its id, or words that stand in it: case and white space do not matter
 */
public record RequiredPassageRule(Scope scope, String passage) implements Rule {

  private static final Pattern QUOTATION_MARK = Pattern.compile("[“”]");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Override
  public String name() {
    return "requiredPassage";
  }

  @Override
  public String demand() {
    return PlainLine.quoted(passage) + " is left out by no outlet" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    List<Passage> passages =
        subject.report().collation().passages().stream()
            .filter(candidate -> isMeant(subject.report(), candidate))
            .toList();
    return passages.isEmpty() ? List.of(unknown(subject)) : violations(subject, passages);
  }

  private boolean isMeant(Report report, Passage candidate) {
    Optional<String> reference = report.collation().set().reference();
    return candidate.readings().stream()
        .filter(reading -> reference.map(reading.article()::equals).orElse(true))
        .anyMatch(
            reading ->
                candidate.id().equals(passage)
                    || reading.sentences().stream()
                        .anyMatch(sentence -> folded(sentence.text()).contains(folded(passage))));
  }

  private static String folded(String text) {
    String quoted = QUOTATION_MARK.matcher(text.replace('’', '\'')).replaceAll("\"");
    return SPACE.matcher(quoted).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private Violation unknown(Subject subject) {
    String where =
        subject.report().collation().set().reference().map(subject::outlet).orElse("any outlet");
    return new Violation(
        "no passage of " + where + " has the id or the words " + PlainLine.quoted(passage),
        List.of(),
        List.of());
  }

  /** Where words stand in several passages, an outlet needs one of them. */
  private List<Violation> violations(Subject subject, List<Passage> passages) {
    List<Violation> violations = new ArrayList<>();
    for (ReportOutlet outlet : subject.report().outlets()) {
      String article = outlet.article();
      if (scope.covers(subject.report(), article)
          && passages.stream().allMatch(p -> p.reading(article).isEmpty())) {
        violations.add(violation(subject, article, passages.get(0)));
      }
    }
    return violations;
  }

  private Violation violation(Subject subject, String article, Passage left) {
    return new Violation(
        subject.outlet(article)
            + " leaves out "
            + PlainLine.quoted(left.base().compared().text())
            + ", which "
            + subject.outlet(left.base().article())
            + " has",
        List.of(article, left.base().article()),
        List.of(left.id()));
  }
}
