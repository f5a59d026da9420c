package io.github.crossread.report.pdf;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Compared;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Arc;
import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.Foot;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.document.EvidenceTables;
import io.github.crossread.document.Languages;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A document of a report that no collation stands behind. */
final class SampleDocument {
  private static final List<Annotated.Kind> KINDS = List.of(Annotated.Kind.values());

  private final Report report;
  private final SampleMatrix matrix;
  private final List<Integer> sentences;
  private final List<Column> columns;

  private SampleDocument(Report report, SampleMatrix matrix, List<Integer> sentences) {
    this.report = report;
    this.matrix = matrix;
    this.sentences = sentences;
    columns =
        IntStream.range(0, report.outlets().size())
            .mapToObj(i -> new Column(report.outlets().get(i).article(), i < 2 ? 1 : 0))
            .toList();
  }

  /** Makes one of a report, with a matrix and so many sentences in each article. */
  static Document of(Report report, SampleMatrix matrix, List<Integer> sentences) {
    return new SampleDocument(report, matrix, sentences).document();
  }

  private Document document() {
    List<DocumentBlock> blocks =
        List.of(
            new Paragraph(report.subtitle()),
            labelled("How each begins"),
            statements(),
            voices(),
            labelled("What each adds"));
    return new Document(
        report,
        report.title(),
        report.subtitle(),
        blocks,
        articles(),
        compared(),
        "",
        new EvidenceTables(report).compose(),
        numbers(),
        new Languages(List.of(), report.wording().locale()));
  }

  private List<SampleMatrix.Row> rows() {
    return matrix.groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** The sentences are in the words of the matrix. */
  private List<Annotated> articles() {
    List<SampleMatrix.Row> rows = rows();
    List<Annotated> articles = new ArrayList<>();
    for (ReportOutlet outlet : report.outlets()) {
      List<Annotated.Part> parts = new ArrayList<>();
      for (int i = 0; i < sentences.get(articles.size()); i++) {
        SampleMatrix.Row row = rows.get((i * 7 + articles.size()) % rows.size());
        parts.add(sentence(i + 1, row));
        if (i % 9 == 0) {
          Annotated.Left left =
              new Annotated.Left(row.passage(), row.base(), cut(row.text()), "Post, Ledger");
          parts.add(new Annotated.Gap(i % 2 == 0, List.of(left, left)));
        }
      }
      articles.add(
          new Annotated(
              outlet.article(),
              Optional.of(outlet.name()),
              report.subtitle(),
              new Count(1_000_000, 2),
              new Count(0, 0),
              new Count(3, 44),
              Optional.empty(),
              parts));
    }
    return articles;
  }

  private static Annotated.Sentence sentence(int place, SampleMatrix.Row row) {
    Annotated.Kind kind = KINDS.get(place % KINDS.size());
    StyledText words =
        new StyledText(List.of(new StyledText.Run(cut(row.text()), StyledText.Style.ONLY_HERE)));
    Annotated.Note note =
        new Annotated.Note("other words: Post:", words, Optional.of(row.passage()));
    return new Annotated.Sentence(
        place,
        kind,
        StyledText.plain(row.text()),
        List.of(row.passage()),
        place % 6 == 0 ? "close: Post, sentence 3" : "",
        place % 2 == 0 ? List.of(note) : List.of(),
        Optional.empty());
  }

  private static String cut(String text) {
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))));
  }

  private List<Compared> compared() {
    return rows().stream()
        .filter(row -> row.saidBy() > 1)
        .map(
            row -> {
              Compared.Version version =
                  new Compared.Version(
                      row.base(),
                      "Post (3), Ledger (1, 2)",
                      StyledText.plain(row.text()),
                      "",
                      Optional.empty());
              Compared.Version unsure =
                  new Compared.Version(
                      row.base(),
                      "Post (7)",
                      StyledText.plain(row.text()),
                      "Unsure.",
                      Optional.empty());
              return new Compared(row.passage(), List.of(version, version), List.of(unsure));
            })
        .toList();
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    rows().forEach(row -> numbers.putIfAbsent(row.passage(), numbers.size() + 1));
    return numbers;
  }

  private Labelled labelled(String title) {
    List<Line> lines =
        report.outlets().stream()
            .limit(6)
            .map(
                outlet ->
                    new Line(
                        List.of(outlet.article()),
                        outlet.shortName(),
                        "14 Oct",
                        StyledText.plain(report.subtitle())))
            .toList();
    return new Labelled(title, lines, report.outlets().size() > 6 ? "more" : "");
  }

  private Grid statements() {
    List<Group> groups = new ArrayList<>();
    for (SampleMatrix.Group group : matrix.groups()) {
      List<Row> rows =
          group.rows().stream().filter(row -> row.saidBy() > 1).map(SampleDocument::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(group.title(), rows));
      }
    }
    List<Count> counts = columns.stream().map(column -> new Count(3, 2)).toList();
    return new Grid(
        Kind.STATEMENTS,
        "Who says what",
        "One row, one statement.",
        columns,
        List.of(new Arc(0, columns.size() - 1, 70, false, "70 of 100 words", "the same text")),
        groups,
        List.of(new Foot("In one outlet only", "squares", counts, true)),
        "");
  }

  private static Row row(SampleMatrix.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      State absent = i % 3 == 0 ? State.LEFT_OUT : State.PERHAPS_LEFT_OUT;
      Optional<Cell> carried =
          row.cells().get(i).map(c -> new Cell(state(c), Integer.toString(c.place())));
      cells.add(carried.orElseGet(() -> new Cell(absent, "")));
    }
    List<String> notes = row.text().length() % 5 == 0 ? List.of(row.text(), row.text()) : List.of();
    return new Row(Optional.of(row.passage()), Optional.of(row.base()), row.text(), cells, notes);
  }

  private static State state(SampleMatrix.Cell cell) {
    return switch (cell.mark()) {
      case BASE, VERBATIM -> State.SAME;
      case RESTYLED -> State.STYLE;
      case REWORDED -> State.OTHER;
      case ONLY_HERE -> State.PERHAPS;
    };
  }

  private Grid voices() {
    List<Cell> cells =
        columns.stream()
            .map(column -> new Cell(column.text() > 0 ? State.QUOTED : State.REPORTED, ""))
            .toList();
    Row row = new Row(Optional.empty(), Optional.empty(), "Ada Hale", cells, List.of());
    return new Grid(
        Kind.VOICES,
        "Who is heard",
        "",
        columns,
        List.of(),
        List.of(new Group("", List.of(row))),
        List.of(),
        "4 more");
  }
}
