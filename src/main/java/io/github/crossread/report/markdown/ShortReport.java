package io.github.crossread.report.markdown;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Evidence.Credit;
import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.Evidence.Naming;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sections of a report in short, in their order; one of which nothing is to be told is left
 * out.
 */
final class ShortReport {

  private static final String NOTHING = "";

  private final Document document;
  private final Report report;
  private final MarkdownWriter markdown;

  ShortReport(Document document, MarkdownWriter markdown) {
    this.document = document;
    this.report = document.report();
    this.markdown = markdown;
  }

  void print() {
    markdown.heading(2, document.title());
    markdown.paragraph(document.overline());
    document.first().stream()
        .filter(Paragraph.class::isInstance)
        .forEach(deck -> markdown.paragraph(((Paragraph) deck).text()));
    findings();
    outlets();
    blocks();
    disagreements();
    namings();
    credits();
    byHand();
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
            words("annotated.adds"),
            words("annotated.shares"),
            words("annotated.leavesOut")),
        document.articles().stream().map(this::outlet).toList());
  }

  private List<String> outlet(Annotated article) {
    return List.of(
        report.outlet(article.article()).name(),
        count("adds", article.adds()),
        count("shares", article.shares()),
        count("leavesOut", article.leavesOut()));
  }

  private String count(String key, Count count) {
    String sure =
        count.sure() + " " + report.wording().count("annotated.unit." + key, count.sure());
    return count.perhaps() == 0
        ? sure
        : sure + words("list.comma") + words("annotated.perhaps", count.perhaps());
  }

  private void blocks() {
    for (DocumentBlock block : document.first()) {
      if (block instanceof Labelled labelled) {
        lines(labelled);
      } else if (block instanceof Grid grid && grid.size() > 0) {
        grid(grid);
      }
    }
  }

  private void lines(Labelled labelled) {
    markdown.heading(3, labelled.title());
    markdown.table(
        List.of(words("pdf.column.outlet"), labelled.title()),
        labelled.lines().stream().map(line -> List.of(line.label(), text(line))).toList());
  }

  private static String text(Line line) {
    return line.words().runs().stream().map(StyledText.Run::text).collect(Collectors.joining());
  }

  private void grid(Grid grid) {
    boolean statements = grid.kind() == Kind.STATEMENTS;
    List<String> columns =
        new ArrayList<>(List.of(words(statements ? "says.column" : "pdf.voices.who")));
    grid.columns().forEach(c -> columns.add(report.outlet(c.article()).shortName()));
    markdown.heading(3, grid.title());
    markdown.table(
        columns,
        grid.groups().stream().flatMap(group -> group.rows().stream()).map(this::row).toList());
  }

  private List<String> row(Row row) {
    List<String> cells = new ArrayList<>(List.of(Composition.excerpt(row.text())));
    row.cells().forEach(cell -> cells.add(cell(cell)));
    return cells;
  }

  private String cell(Cell cell) {
    return cell.place().isEmpty()
        ? words(cell.state().key())
        : words(cell.state().key()) + " (" + cell.place() + ")";
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

  private void namings() {
    List<Naming> namings = report.evidence().namings();
    if (!namings.isEmpty()) {
      markdown.heading(3, words("pdf.namings"));
      markdown.table(
          List.of(words("pdf.voices.who"), words("pdf.namings.called")),
          namings.stream().map(naming -> List.of(naming.name(), naming.called())).toList());
    }
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

  private void byHand() {
    List<String> corrections = report.method().byHand();
    if (!corrections.isEmpty()) {
      markdown.heading(3, words("pdf.byHand"));
      corrections.forEach(markdown::paragraph);
    }
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
