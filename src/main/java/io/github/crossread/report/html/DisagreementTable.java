package io.github.crossread.report.html;

import io.github.crossread.report.Evidence.DisagreementRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that differ: a column for each outlet. */
final class DisagreementTable {

  private final Sheet sheet;
  private final HtmlWriter html;

  /** The passages that have a row; links lead to the first. */
  private final Set<String> named = new HashSet<>();

  DisagreementTable(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    String title = sheet.words("pdf.disagreements");
    html.open("section", "class", "table", "id", "disagreements").element("h3", title);
    html.element("p", sheet.words("pdf.disagreements.caption"), "class", "cap");
    Scroll.open(sheet, title);
    html.open("table", "class", "disagreements").open("thead").open("tr");
    html.element("th", sheet.words("pdf.column.passage"), "scope", "col");
    html.element("th", sheet.words("pdf.disagreements.what"), "scope", "col");
    for (int i = 0; i < sheet.outlets().size(); i++) {
      String name = sheet.outlets().get(i).shortName();
      html.element("th", name, "scope", "col", "class", "n", "data-o", Integer.toString(i));
    }
    html.element("th", sheet.words("pdf.disagreements.agree"), "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    sheet.report().evidence().disagreements().forEach(this::row);
    html.close("tbody").close("table");
    Scroll.close(sheet);
    html.close("section");
  }

  private void row(DisagreementRow row) {
    if (named.add(row.passage())) {
      html.open("tr", "id", Anchors.disagreement(row.passage()));
    } else {
      html.open("tr");
    }
    html.open("th", "scope", "row");
    sheet.statement(row.passage());
    html.close("th").open("td").text(row.statement());
    if (!row.words().isEmpty()) {
      html.element("span", row.words(), "class", "w");
    }
    html.close("td");
    List<Optional<String>> values = row.values();
    for (int i = 0; i < values.size(); i++) {
      value(i, values.get(i), row.alone());
    }
    html.element("td", agree(row), "class", "n").close("tr");
  }

  private void value(int outlet, Optional<String> value, Optional<Integer> alone) {
    html.open("td", "class", "n", "data-o", Integer.toString(outlet));
    if (alone.filter(index -> index == outlet).isPresent()) {
      html.element("strong", value.orElse(""), "class", "boxed");
    } else {
      html.text(value.orElse(""));
    }
    html.close("td");
  }

  private String agree(DisagreementRow row) {
    return row.agreeing().map(n -> sheet.words("pdf.of", n, row.given())).orElse("");
  }
}
