package io.github.crossread.report.html;

import io.github.crossread.collation.Pair;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each two outlets share: words outside quotation marks, and words inside them. */
final class HeatTable {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final List<ReportOutlet> outlets;
  private final Map<String, Summary.Pair> pairs = new HashMap<>();

  HeatTable(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    outlets = sheet.outlets();
    sheet.report().summary().pairs().forEach(p -> pairs.put(key(p.a(), p.b()), p));
  }

  private static String key(String later, String earlier) {
    return later + "/" + earlier;
  }

  void print() {
    if (pairs.isEmpty()) {
      return;
    }
    Section.open(sheet, "h3", sheet.words("pdf.heat"), sheet.words("pdf.heat.caption"));
    html.open("div", "class", "heat-and-key");
    Scroll.open(sheet, sheet.words("pdf.heat"));
    table();
    Scroll.close(sheet);
    key();
    html.close("div");
    Section.close(sheet);
  }

  private void table() {
    html.open("table", "class", "heat").open("thead").open("tr").open("td").close("td");
    for (int column = 0; column + 1 < outlets.size(); column++) {
      html.open("th", "scope", "col", "data-o", Integer.toString(column));
      html.element("span", outlets.get(column).shortName()).close("th");
    }
    html.close("tr").close("thead").open("tbody");
    for (int row = 1; row < outlets.size(); row++) {
      html.open("tr", "data-o", Integer.toString(row));
      html.element("th", outlets.get(row).shortName(), "scope", "row");
      for (int column = 0; column < row; column++) {
        cell(row, column);
      }
      html.close("tr");
    }
    html.close("tbody").close("table");
  }

  private void cell(int row, int column) {
    Summary.Pair pair = pairs.get(key(outlets.get(row).article(), outlets.get(column).article()));
    html.open("td", "data-o", Integer.toString(column));
    if (pair != null) {
      cell(pair);
    }
    html.close("td");
  }

  private void cell(Summary.Pair pair) {
    html.open("span", "class", "shared u" + pair.unquotedStep());
    html.text(Integer.toString(pair.unquoted()));
    sheet.spoken(" " + sheet.words("html.heat.outside") + ", ");
    html.close("span").open("span", "class", "shared q" + pair.quotedStep());
    html.text(Integer.toString(pair.quoted()));
    sheet.spoken(" " + sheet.words("html.heat.inside"));
    html.close("span");
  }

  private void key() {
    int shortest = Pair.SHORTEST_RUN;
    html.open("div", "class", "key").element("p", sheet.words("pdf.heat.what", shortest));
    html.open("p", "class", "sample", "aria-hidden", "true");
    cell(sheet.report().summary().sample());
    html.close("p");
    html.element("p", sheet.words("pdf.heat.left")).element("p", sheet.words("pdf.heat.right"));
    html.element("p", sheet.words("pdf.heat.meaning")).close("div");
  }
}
