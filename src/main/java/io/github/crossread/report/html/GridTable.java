package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.Foot;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.document.DocumentBlock.Turned;
import io.github.crossread.report.ReportOutlet;
import java.util.List;
import java.util.stream.Collectors;

/** A grid as a table: rows down, outlets across, a mark for each. */
final class GridTable {

  /** Of more outlets the names stand upright over their columns. */
  private static final int FEW = 8;

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Grid grid;
  private final boolean statements;

  GridTable(Sheet sheet, Grid grid) {
    this.sheet = sheet;
    this.grid = grid;
    html = sheet.html();
    statements = grid.kind() == Kind.STATEMENTS;
  }

  void print() {
    String name = statements ? "says" : "heard";
    html.open("section", "class", "wide", "id", name).element("h3", grid.title());
    legend(statements ? State.OF_STATEMENTS : State.OF_VOICES);
    Scroll.open(sheet, grid.title());
    String size = grid.columns().size() > FEW ? " many" : "";
    html.open("table", "class", "grid " + name + size);
    head();
    if (grid.size() == 0) {
      html.open("tbody").open("tr").element("td", sheet.words("says.none"));
      html.close("tr").close("tbody");
    }
    grid.groups().forEach(this::group);
    if (!grid.feet().isEmpty()) {
      html.open("tfoot");
      grid.feet().forEach(this::foot);
      html.close("tfoot");
    }
    html.close("table");
    Scroll.close(sheet);
    if (!grid.more().isEmpty()) {
      html.element("p", grid.more(), "class", "cap");
    }
    html.close("section");
  }

  private void legend(List<State> states) {
    html.open("p", "class", "legend");
    if (!grid.caption().isEmpty()) {
      html.element("span", grid.caption(), "class", "cap");
    }
    for (State state : states) {
      html.open("span").open("span", "class", "k " + state, "aria-hidden", "true").close("span");
      html.text(" " + sheet.words(state.key())).close("span");
    }
    html.close("p");
  }

  private void head() {
    html.open("thead");
    if (!grid.arcs().isEmpty()) {
      html.open("tr", "class", "arcs").open("td").close("td");
      html.open("td", "colspan", Integer.toString(grid.columns().size()));
      new ArcDrawing(sheet, grid).print();
      html.close("td").close("tr");
    }
    html.open("tr");
    String first = sheet.words(statements ? "says.column" : "pdf.voices.who");
    html.element("th", first, "scope", "col", "class", "text");
    for (Column column : grid.columns()) {
      ReportOutlet outlet = sheet.report().outlet(column.article());
      html.open("th", attributes(column, "o"));
      String target = "#" + Anchors.outlet(column.article());
      html.element("a", outlet.shortName(), "href", target).close("th");
    }
    if (statements) {
      html.element("th", sheet.words("says.notes"), "scope", "col", "class", "notes");
    }
    html.close("tr").close("thead");
  }

  /** A column of outlets of one text is tinted. */
  private String[] attributes(Column column, String style) {
    String text = statements && column.text() > 0 ? " one" + column.text() % 2 : "";
    String[] outlet = sheet.ofOutlet(column.article());
    return new String[] {"scope", "col", "class", style + text, outlet[0], outlet[1]};
  }

  private void group(Group group) {
    html.open("tbody");
    if (!group.title().isEmpty()) {
      String columns = Integer.toString(grid.columns().size() + 2);
      html.open("tr", "class", "group");
      html.element("th", group.title(), "scope", "rowgroup", "colspan", columns).close("tr");
    }
    group.rows().forEach(this::row);
    html.close("tbody");
  }

  private void row(Row row) {
    html.open(
        "tr",
        row.passage()
            .map(passage -> attributes(passage, row.turned()))
            .orElse(new String[] {"class", "row"}));
    html.open("th", "scope", "row", "class", "text");
    row.passage().ifPresent(sheet::statement);
    html.text(row.passage().isPresent() ? " " : "");
    row.article()
        .filter(article -> statements)
        .ifPresentOrElse(
            article -> sheet.printed("span", "w", article, row.text()),
            () -> html.text(row.text()));
    html.close("th");
    for (int i = 0; i < row.cells().size(); i++) {
      cell(grid.columns().get(i), row.cells().get(i));
    }
    if (statements) {
      html.open("td", "class", "notes");
      html.text(String.join(sheet.words("list.semicolon"), row.notes())).close("td");
    }
    html.close("tr");
  }

  private String[] attributes(String passage, List<Turned> turned) {
    String letters = turned.stream().map(this::letters).collect(Collectors.joining(" "));
    return new String[] {"class", "row", "id", Anchors.passage(passage), "data-turned", letters};
  }

  /** For the script: references, a colon, and for each column x, ? or -; no reference is n. */
  private String letters(Turned turned) {
    String references =
        turned.references().stream()
            .map(reference -> reference.map(r -> Integer.toString(sheet.number(r))).orElse("n"))
            .collect(Collectors.joining(","));
    String states =
        turned.states().stream()
            .map(state -> state == State.LEFT_OUT ? "x" : state == State.EMPTY ? "-" : "?")
            .collect(Collectors.joining());
    return references + ":" + states;
  }

  private void cell(Column column, Cell cell) {
    String[] outlet = sheet.ofOutlet(column.article());
    html.open("td", outlet);
    String name = sheet.words(cell.state().key());
    if (!cell.place().isEmpty()) {
      int place = Integer.parseInt(cell.place().replace("+", ""));
      String target = "#" + Anchors.sentence(column.article(), place);
      String label = sheet.words("state.sentence", name, cell.place());
      html.element(
          "a", cell.place(), "class", "k " + cell.state(), "href", target, "aria-label", label);
    } else if (cell.state() != State.EMPTY) {
      html.open("span", "class", "k " + cell.state(), "role", "img", "aria-label", name);
      html.close("span");
    }
    html.close("td");
  }

  private void foot(Foot foot) {
    html.open("tr", "class", foot.squares() ? "only" : "left");
    html.open("th", "scope", "row", "class", "text").text(foot.title());
    if (!foot.caption().isEmpty()) {
      html.text(" ").element("span", foot.caption(), "class", "cap");
    }
    html.close("th");
    for (int i = 0; i < foot.counts().size(); i++) {
      Count count = foot.counts().get(i);
      html.open("td", sheet.ofOutlet(grid.columns().get(i).article()));
      html.element("b", Integer.toString(count.sure()));
      if (count.perhaps() > 0) {
        html.text(" ").element("span", "+" + count.perhaps() + "?", "class", "cap");
      }
      html.close("td");
    }
    html.open("td", "class", "notes").close("td").close("tr");
  }
}
