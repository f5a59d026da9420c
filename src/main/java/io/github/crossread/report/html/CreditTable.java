package io.github.crossread.report.html;

import io.github.crossread.report.Evidence.Credit;
import java.util.List;

/** Who is named as the source of each outlet's text. */
final class CreditTable {

  private final Sheet sheet;
  private final HtmlWriter html;

  CreditTable(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    String title = sheet.words("pdf.credits");
    html.open("section", "class", "table", "id", "credits").element("h3", title);
    List<Credit> credits = sheet.report().evidence().credits();
    if (credits.isEmpty()) {
      html.element("p", sheet.words("pdf.credits.none"));
    } else {
      table(title, credits);
    }
    html.close("section");
  }

  private void table(String title, List<Credit> credits) {
    html.element("p", sheet.words("pdf.credits.caption"), "class", "cap");
    Scroll.open(sheet, title);
    html.open("table", "class", "credits").open("thead").open("tr");
    html.element("th", sheet.words("pdf.column.outlet"), "scope", "col");
    html.element("th", sheet.words("pdf.credits.byline"), "scope", "col");
    html.element("th", sheet.words("pdf.credits.agency"), "scope", "col");
    html.element("th", sheet.words("pdf.credits.shared"), "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    credits.forEach(this::row);
    html.close("tbody").close("table");
    Scroll.close(sheet);
    html.element("p", sheet.words("pdf.credits.note"), "class", "cap");
  }

  private void row(Credit credit) {
    String outlet =
        Integer.toString(sheet.outlets().indexOf(sheet.report().outlet(credit.article())));
    html.open("tr", "data-o", outlet);
    html.element("th", sheet.report().outlet(credit.article()).name(), "scope", "row");
    sheet.printed("td", "w", credit.article(), credit.byline());
    html.open("td");
    if (credit.missing()) {
      html.element("strong", credit.agency(), "class", "boxed");
    } else {
      html.text(credit.agency());
    }
    html.close("td").element("td", credit.shared(), "class", "n").close("tr");
  }
}
