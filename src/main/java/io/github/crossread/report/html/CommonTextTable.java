package io.github.crossread.report.html;

import io.github.crossread.report.CommonText;
import java.util.List;

/** Two outlets each whose text has a common origin, and what speaks for it. */
final class CommonTextTable {

  private final Sheet sheet;
  private final HtmlWriter html;

  CommonTextTable(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  /** Prints the table, or nothing where no two outlets have a text in common. */
  void print() {
    List<CommonText> texts = sheet.report().commonOrigins();
    if (texts.isEmpty()) {
      return;
    }
    String title = sheet.words("pdf.common");
    html.open("section", "class", "table", "id", "common").element("h3", title);
    html.element("p", sheet.words("pdf.common.caption"), "class", "cap");
    Scroll.open(sheet, title);
    html.open("table", "class", "common").open("thead").open("tr");
    html.element("th", sheet.words("pdf.common.pair"), "scope", "col");
    html.element("th", sheet.words("pdf.common.reasons"), "scope", "col");
    html.close("tr").close("thead").open("tbody");
    texts.forEach(this::row);
    html.close("tbody").close("table");
    Scroll.close(sheet);
    html.element("p", sheet.report().originRule(), "class", "cap").close("section");
  }

  private void row(CommonText text) {
    html.open("tr").open("th", "scope", "row").text(text.outlets());
    html.element("span", text.verdict(), "class", "relation").close("th").open("td").open("ul");
    text.reasons().forEach(reason -> html.element("li", reason));
    html.close("ul").close("td").close("tr");
  }
}
