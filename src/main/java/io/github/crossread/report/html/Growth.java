package io.github.crossread.report.html;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Report;
import io.github.crossread.report.Summary;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How wide the cells of bars and strips are beside each other. A policy without inline styles has
 * no place for widths but the page's style, so there is a rule for each number that occurs.
 */
final class Growth {

  private Growth() {}

  /** Returns the class of a cell that stands for a number of sentences or words. */
  static String of(int number) {
    return "g" + number;
  }

  /** Returns the most sentences that a bar stands for. */
  static int longest(Report report) {
    return report.summary().bars().stream().mapToInt(Summary.Bar::sentences).max().orElse(0);
  }

  /** Returns the rules for all numbers of a report. */
  static String rules(Report report) {
    TreeSet<Integer> numbers = new TreeSet<>();
    int longest = longest(report);
    for (Summary.Bar bar : report.summary().bars()) {
      numbers.add(bar.same());
      numbers.add(bar.restyled());
      numbers.add(bar.reworded());
      numbers.add(bar.onlyHere());
      numbers.add(longest - bar.sentences());
    }
    for (OutletPart part : report.parts()) {
      part.strip().forEach(cell -> numbers.add(cell.words()));
    }
    return numbers.stream()
        .map(number -> "." + of(number) + "{flex-grow:" + number + "}\n")
        .collect(Collectors.joining());
  }
}
