package io.github.crossread.check;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.collation.Expectation;
import io.github.crossread.collation.OutletView;
import java.util.List;

/**
 * No outlet omits more than a share of the passages that it would be an omission to lack: the
 * reference's; with no reference, those that at least quorum others have.
 *
 * @param scope where it holds
 * @param maximum of 100 such passages, how many may be omitted
 */
public record OmittedShareRule(Scope scope, int maximum) implements Rule {

  private static final int ALL = 100;

  @Override
  public String name() {
    return "omittedShare";
  }

  @Override
  public String demand() {
    return "at most " + maximum + " of 100 passages omitted" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().outlets().stream()
        .filter(view -> scope.covers(subject.report(), view.article()))
        .filter(view -> view.omitted().size() * ALL > maximum * expected(subject, view))
        .map(view -> violation(subject, view))
        .toList();
  }

  private static int expected(Subject subject, OutletView view) {
    return subject.report().collation().expectation().count(view.article());
  }

  private Violation violation(Subject subject, OutletView view) {
    ArticleSet set = subject.report().collation().set();
    String owners =
        set.reference()
            .map(reference -> subject.outlet(reference) + " has")
            .orElseGet(() -> Expectation.quorum(set) + " or more others have");
    return new Violation(
        subject.outlet(view.article())
            + " omits "
            + view.omitted().size()
            + " of the "
            + expected(subject, view)
            + " passages that "
            + owners
            + "; at most "
            + maximum
            + " of 100 may be",
        List.of(view.article()),
        view.omitted().stream().map(Passage::id).toList());
  }
}
