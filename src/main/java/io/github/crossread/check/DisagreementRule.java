package io.github.crossread.check;

import io.github.crossread.collation.Finding.Disagreeing;
import io.github.crossread.collation.disagreement.Disagreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Outlets that tell one thing tell it so that all can be right.
 *
 * @param scope where it holds
 */
public record DisagreementRule(Scope scope) implements Rule {

  @Override
  public String name() {
    return "disagreement";
  }

  @Override
  public String demand() {
    return "outlets agree" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().findings(Disagreeing.class).stream()
        .map(Disagreeing::disagreement)
        .filter(disagreement -> isMeant(subject, disagreement))
        .map(disagreement -> violation(subject, disagreement))
        .toList();
  }

  private boolean isMeant(Subject subject, Disagreement disagreement) {
    return disagreement.tellings().stream()
        .anyMatch(telling -> scope.covers(subject.report(), telling.article()));
  }

  private static Violation violation(Subject subject, Disagreement disagreement) {
    Map<String, List<String>> outlets = new LinkedHashMap<>();
    for (Disagreement.Telling telling : disagreement.tellings()) {
      outlets
          .computeIfAbsent(PlainLine.quoted(telling.text()), words -> new ArrayList<>())
          .add(subject.outlet(telling.article()));
    }
    return new Violation(
        outlets.entrySet().stream()
            .map(same -> same.getKey() + " in " + String.join(" and ", same.getValue()))
            .collect(Collectors.joining(", ", "outlets disagree: ", "")),
        disagreement.tellings().stream().map(Disagreement.Telling::article).toList(),
        List.of(disagreement.passage().id()));
  }
}
