package io.github.crossread.report.markdown;

import io.github.crossread.report.Evidence.Credit;
import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.Matrix;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary.Bar;
import io.github.crossread.report.ToldFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections of a report in short, in their order; one of which nothing is to be told is left
 * out.
 */
final class ShortReport {

  private static final String NOTHING = "";

  private final Report report;
  private final MarkdownWriter markdown;

  ShortReport(Report report, MarkdownWriter markdown) {
    this.report = report;
    this.markdown = markdown;
  }

  void print() {
    markdown.heading(2, report.title());
    markdown.paragraph(report.subtitle());
    findings();
    outlets();
    matrix();
    disagreements();
    credits();
  }

  private void findings() {
    List<ToldFinding> findings = report.summary().findings();
    markdown.heading(3, words("pdf.findings"));
    if (findings.isEmpty()) {
      markdown.paragraph(words("pdf.findings.none"));
    }
    markdown.numbered(findings.stream().map(ToldFinding::sentence).toList());
  }

  private void outlets() {
    markdown.heading(3, words("pdf.outlets"));
    markdown.table(
        List.of(
            words("pdf.column.outlet"),
            words("pdf.bars.sentences"),
            words("pdf.bars.same"),
            words("pdf.bars.restyled"),
            words("pdf.bars.reworded"),
            words("pdf.bars.onlyHere"),
            words("pdf.bars.leavesOut")),
        report.summary().bars().stream().map(this::outlet).toList());
  }

  private List<String> outlet(Bar bar) {
    Stream<Integer> counts =
        Stream.of(
            bar.sentences(),
            bar.same(),
            bar.restyled(),
            bar.reworded(),
            bar.onlyHere(),
            bar.leavesOut());
    String name = report.outlet(bar.article()).name();
    return Stream.concat(Stream.of(name), counts.map(String::valueOf)).toList();
  }

  /** What one outlet alone has is counted among the outlets, and not printed again. */
  private void matrix() {
    List<Matrix.Row> shared =
        report.matrix().groups().stream()
            .flatMap(group -> group.rows().stream())
            .filter(row -> row.saidBy() > 1)
            .toList();
    if (!shared.isEmpty()) {
      markdown.heading(3, words(Part.MATRIX.key()));
      markdown.table(
          columns(words("pdf.matrix.passage"), words("pdf.matrix.saidBy")),
          shared.stream().map(this::passage).toList());
    }
  }

  private List<String> passage(Matrix.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.text()));
    row.cells().forEach(cell -> cells.add(cell.map(this::mark).orElse(NOTHING)));
    cells.add(words("pdf.of", row.saidBy(), report.outlets().size()));
    return cells;
  }

  private String mark(Matrix.Cell cell) {
    String mark = words(cell.mark().key());
    return cell.moved() ? mark + ", " + words("pdf.mark.moved") : mark;
  }

  private void disagreements() {
    List<DisagreementRow> rows = report.evidence().disagreements();
    if (!rows.isEmpty()) {
      markdown.heading(3, words("pdf.disagreements"));
      markdown.table(
          columns(words("pdf.disagreements.what"), words("pdf.disagreements.agree")),
          rows.stream().map(this::disagreement).toList());
    }
  }

  private List<String> disagreement(DisagreementRow row) {
    List<String> cells = new ArrayList<>(List.of(row.statement()));
    row.values().stream().map(value -> value.orElse(NOTHING)).forEach(cells::add);
    Optional<String> agree = row.agreeing().map(n -> words("pdf.of", n, row.given()));
    cells.add(agree.orElse(NOTHING));
    return cells;
  }

  private void credits() {
    List<Credit> credits = report.evidence().credits();
    if (!credits.isEmpty()) {
      markdown.heading(3, words("pdf.credits"));
      markdown.table(
          List.of(
              words("pdf.column.outlet"),
              words("pdf.credits.byline"),
              words("pdf.credits.agency"),
              words("pdf.credits.shared")),
          credits.stream().map(this::credit).toList());
    }
  }

  private List<String> credit(Credit credit) {
    return List.of(
        report.outlet(credit.article()).name(), credit.byline(), credit.agency(), credit.shared());
  }

  /** Returns the heads of a table with a column for each outlet. */
  private List<String> columns(String first, String last) {
    List<String> columns = new ArrayList<>(List.of(first));
    report.outlets().stream().map(ReportOutlet::shortName).forEach(columns::add);
    columns.add(last);
    return columns;
  }

  private String words(String key, Object... values) {
    return report.wording().of(key, values);
  }
}
