package io.github.crossread.check;

import io.github.crossread.collation.Finding.DifferingFigure;
import io.github.crossread.collation.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Outlets that give a number of the same thing give the same one.
 *
 * @param scope where it holds
 */
public record DifferingFigureRule(Scope scope) implements Rule {

  @Override
  public String name() {
    return "differingFigure";
  }

  @Override
  public String demand() {
    return "figures agree" + scope.words();
  }

  @Override
  public List<Violation> violations(Subject subject) {
    return subject.report().collation().findings(DifferingFigure.class).stream()
        .map(DifferingFigure::figure)
        .filter(figure -> isMeant(subject, figure))
        .map(figure -> violation(subject, figure))
        .toList();
  }

  private boolean isMeant(Subject subject, Figure figure) {
    return figure.values().stream()
        .anyMatch(value -> scope.covers(subject.report(), value.article()));
  }

  private static Violation violation(Subject subject, Figure figure) {
    Map<String, List<String>> outlets = new LinkedHashMap<>();
    for (Figure.Value value : figure.values()) {
      outlets
          .computeIfAbsent(PlainLine.quoted(value.text()), words -> new ArrayList<>())
          .add(subject.outlet(value.article()));
    }
    return new Violation(
        outlets.entrySet().stream()
            .map(same -> same.getKey() + " in " + String.join(" and ", same.getValue()))
            .collect(Collectors.joining(", ", "figures differ: ", "")),
        figure.values().stream().map(Figure.Value::article).toList(),
        List.of(figure.passage().id()));
  }
}
