package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.Head;
import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.document.DocumentBlock.Table;
import io.github.crossread.document.DocumentBlock.TableRow;
import io.github.crossread.document.DocumentBlock.Words;
import io.github.crossread.report.Part;
import java.util.List;

/** Quotations and disagreements, who is heard, common texts, and who is credited. */
final class EvidencePart {

  private final Sheet sheet;
  private final HtmlWriter html;

  EvidencePart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.openPart(sheet, Part.EVIDENCE);
    sheet.document().evidence().forEach(this::table);
    Section.closePart(sheet);
  }

  private void table(Table table) {
    html.open("section", "class", "table").element("h3", table.title());
    if (!table.caption().isEmpty()) {
      html.element("p", table.caption(), "class", "cap");
    }
    if (!table.rows().isEmpty()) {
      Scroll.open(sheet, table.title());
      html.open("table", "class", "evidence").open("thead").open("tr");
      for (Head head : table.heads()) {
        html.element("th", head.title(), "scope", "col", "class", style(head));
      }
      html.close("tr").close("thead").open("tbody");
      table.rows().forEach(row -> row(table, row));
      html.close("tbody").close("table");
      Scroll.close(sheet);
    }
    if (!table.note().isEmpty()) {
      html.element("p", table.note(), "class", table.rows().isEmpty() ? "none" : "cap");
    }
    html.close("section");
  }

  /** The policy has no place for widths but the style, which knows these. */
  private static String style(Head head) {
    return "w" + (head.share() + 4) / 5 * 5 + (head.right() ? " n" : "");
  }

  private void row(Table table, TableRow row) {
    html.open("tr", row.place().map(this::anchor).orElse(new String[0]));
    if (row.isTitle()) {
      String columns = Integer.toString(table.heads().size());
      html.open("th", "scope", "rowgroup", "colspan", columns);
      row.cells().get(0).forEach(words -> words(words, "span"));
      html.close("th");
    } else {
      for (int i = 0; i < row.cells().size(); i++) {
        cell(i == 0, table.heads().get(i), row.cells().get(i));
      }
    }
    html.close("tr");
  }

  private String[] anchor(Place place) {
    return sheet.once(Anchors.place(place));
  }

  private void cell(boolean first, Head head, List<Words> paragraphs) {
    String tag = first ? "th" : "td";
    html.open(tag, "class", head.right() ? "n" : "c");
    paragraphs.forEach(words -> words(words, "p"));
    html.close(tag);
  }

  private void words(Words words, String tag) {
    switch (words.tone()) {
      case NAME -> html.element("b", words.plain());
      case PLAIN -> html.element(tag, words.plain());
      case PRINTED -> sheet.printed(tag, "w", words.article().orElse(""), words.text());
      case ASIDE -> html.text(" ").element(tag, words.plain(), "class", "relation");
      case BOXED -> html.element("strong", words.plain(), "class", "boxed");
      case STATEMENT -> sheet.statement(words.plain());
    }
  }
}
