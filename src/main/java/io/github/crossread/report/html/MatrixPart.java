package io.github.crossread.report.html;

import io.github.crossread.report.Matrix;
import io.github.crossread.report.Part;
import io.github.crossread.report.Printed;
import io.github.crossread.report.marked.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passages down, outlets across; each row opens to show all its readings. */
final class MatrixPart {

  /** With more outlets their names stand upright above the columns. */
  private static final int MOST_LYING = 8;

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Matrix matrix;

  MatrixPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    matrix = sheet.report().matrix();
  }

  void print() {
    Section.openPart(sheet, Part.MATRIX);
    html.element("p", sheet.words("html.matrix.how"), "class", "cap");
    new MarkLegend(sheet).print();
    Scroll.open(sheet, sheet.words(Part.MATRIX.key()));
    boolean many = sheet.outlets().size() > MOST_LYING;
    html.open("table", "class", many ? "matrix many" : "matrix", "id", "passages");
    head();
    for (int i = 0; i < matrix.groups().size(); i++) {
      group(matrix.groups().get(i));
    }
    foot();
    html.close("table");
    Scroll.close(sheet);
    Section.closePart(sheet);
  }

  private void head() {
    html.open("thead").open("tr");
    html.element("th", sheet.words("pdf.column.passage"), "scope", "col");
    html.open("th", "scope", "col", "class", "passage");
    html.element("b", sheet.words("pdf.matrix.passage")).text(", ");
    html.text(sheet.words("html.matrix.passage")).close("th");
    for (int i = 0; i < sheet.outlets().size(); i++) {
      html.open("th", "scope", "col", "class", "o", "data-o", Integer.toString(i));
      String target = "#" + Anchors.outlet(sheet.outlets().get(i).article());
      html.element("a", sheet.outlets().get(i).name(), "href", target).close("th");
    }
    html.element("th", sheet.words("pdf.matrix.saidBy"), "scope", "col", "class", "n");
    html.close("tr").close("thead");
  }

  private void group(Matrix.Group group) {
    html.open("tbody").open("tr", "class", "group");
    String columns = Integer.toString(sheet.outlets().size() + 3);
    html.open("th", "scope", "rowgroup", "colspan", columns).text(group.title() + " ");
    html.element("span", sheet.count("pdf.passages", group.rows().size()), "class", "cap");
    html.close("th").close("tr");
    group.rows().forEach(this::row);
    html.close("tbody");
  }

  private void row(Matrix.Row row) {
    html.open(
        "tr",
        "id",
        Anchors.passage(row.passage()),
        "class",
        "row",
        "data-base",
        Integer.toString(sheet.number(row.base())),
        "data-by",
        letters(row),
        "data-near",
        near(row),
        "data-lacks",
        lacks(row));
    html.open("th", "scope", "row");
    sheet.passageLink(row.passage());
    html.close("th").open("td", "class", "passage");
    new ReadingList(sheet).print(row);
    html.close("td");
    for (int i = 0; i < row.cells().size(); i++) {
      html.open("td", "class", "o", "data-o", Integer.toString(i));
      row.cells().get(i).ifPresent(this::cell);
      html.close("td");
    }
    String saidBy = sheet.words("pdf.of", row.saidBy(), sheet.outlets().size());
    html.element("td", saidBy, "class", "n").close("tr");
  }

  /** Returns a letter for each outlet, for the script: capital where moved, a hyphen for none. */
  private static String letters(Matrix.Row row) {
    StringBuilder letters = new StringBuilder();
    for (Optional<Matrix.Cell> cell : row.cells()) {
      char letter = cell.map(c -> Shape.letter(c.mark())).orElse('-');
      boolean moved = cell.filter(Matrix.Cell::moved).isPresent();
      letters.append(moved ? Character.toUpperCase(letter) : letter);
    }
    return letters.toString();
  }

  /** Returns the outlets with a sentence that comes near, each with its number, for the script. */
  private String near(Matrix.Row row) {
    List<Printed.NearText> near =
        sheet.passage(row.passage()).map(Printed.PassageText::near).orElse(List.of());
    return near.stream()
        .map(n -> sheet.number(n.article()) + ":" + n.place())
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns who lacks the passage beside each reference, for the script: the numbers of references,
   * -1 for none, and an x for each outlet that lacks it then.
   */
  private String lacks(Matrix.Row row) {
    List<Printed.LackText> lacks =
        sheet.passage(row.passage()).map(Printed.PassageText::lacks).orElse(List.of());
    return lacks.stream().map(this::lack).collect(Collectors.joining(" "));
  }

  private String lack(Printed.LackText lack) {
    String references =
        lack.references().stream()
            .map(reference -> Integer.toString(reference.map(sheet::number).orElse(-1)))
            .collect(Collectors.joining(","));
    String outlets =
        sheet.outlets().stream()
            .map(outlet -> lack.articles().contains(outlet.article()) ? "x" : "-")
            .collect(Collectors.joining());
    return references + ":" + outlets;
  }

  private void cell(Matrix.Cell cell) {
    if (cell.moved()) {
      sheet.moved();
      html.text(" ");
    }
    sheet.mark(cell.mark());
    html.text(" ").element("span", Integer.toString(cell.place()), "class", "place");
  }

  private void foot() {
    html.open("tfoot");
    sums("pdf.matrix.carried", matrix.carried(), "data-carried");
    sums("pdf.matrix.leftOut", matrix.leftOut(), "data-omitted");
    html.close("tfoot");
  }

  private void sums(String key, List<Integer> sums, String data) {
    html.open("tr").open("td").close("td");
    html.element("th", sheet.words(key), "scope", "row", "class", "passage");
    for (int i = 0; i < sums.size(); i++) {
      String outlet = Integer.toString(i);
      html.element(
          "td", Integer.toString(sums.get(i)), "class", "o", "data-o", outlet, data, outlet);
    }
    html.open("td").close("td").close("tr");
  }

  /** A passage in its short form, that opens to the words of all who carry it. */
  private static final class ReadingList {
    private final Sheet sheet;
    private final HtmlWriter html;

    ReadingList(Sheet sheet) {
      this.sheet = sheet;
      html = sheet.html();
    }

    void print(Matrix.Row row) {
      Optional<Printed.PassageText> passage = sheet.passage(row.passage());
      if (passage.isEmpty()) {
        html.element("span", row.text(), "class", "w");
        return;
      }
      html.open("details").open("summary");
      sheet.printed("span", "w", passage.get().base(), row.text());
      html.close("summary").open("ul", "class", "readings");
      passage.get().readings().forEach(this::reading);
      html.close("ul").close("details");
    }

    private void reading(Printed.ReadingText reading) {
      int outlet = sheet.number(reading.article());
      html.open("li", "data-o", Integer.toString(outlet));
      html.open("span", "class", "who");
      sheet.mark(reading.mark());
      String target = "#" + Anchors.sentence(reading.article(), reading.places().get(0));
      html.text(" ").element("a", sheet.outlets().get(outlet).shortName(), "href", target);
      html.close("span").text(" ");
      sheet.printed("span", "w", reading.article(), reading.words());
      html.close("li");
    }
  }

  /** What the marks mean, in a line. */
  private static final class MarkLegend {
    private final Sheet sheet;

    MarkLegend(Sheet sheet) {
      this.sheet = sheet;
    }

    void print() {
      sheet.html().open("p", "class", "legend");
      for (Mark mark : Mark.OF_SENTENCES) {
        entry(Shape.of(mark), sheet.words(mark.key()));
      }
      entry("moved", sheet.words("pdf.mark.moved"));
      sheet.html().element("span", sheet.words("pdf.legend.place")).text(" ");
      sheet.html().element("span", sheet.words("pdf.legend.empty")).close("p");
    }

    private void entry(String shape, String words) {
      sheet.html().open("span");
      sheet.shape(shape);
      sheet.html().text(words).close("span").text(" ");
    }
  }
}
