package io.github.crossread.report.html;

import io.github.crossread.report.Evidence;
import io.github.crossread.report.Evidence.QuotationTable;
import io.github.crossread.report.Evidence.Version;
import io.github.crossread.report.Part;
import io.github.crossread.report.marked.StyledText.Style;
import java.util.List;

/** Quotations and disagreements, who is heard, and who is credited. */
final class EvidencePart {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Evidence evidence;

  EvidencePart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    evidence = sheet.report().evidence();
  }

  void print() {
    Section.openPart(sheet, Part.EVIDENCE);
    if (evidence.quotations().isEmpty()) {
      none("pdf.quotations");
    }
    evidence.quotations().forEach(this::quotation);
    new VoiceTables(sheet).print();
    if (evidence.disagreements().isEmpty()) {
      none("pdf.disagreements");
    } else {
      new DisagreementTable(sheet).print();
    }
    new CommonTextTable(sheet).print();
    new CreditTable(sheet).print();
    Section.closePart(sheet);
  }

  private void none(String key) {
    html.open("section", "class", "table").element("h3", sheet.words(key));
    html.element("p", sheet.words(key + ".none")).close("section");
  }

  private void quotation(QuotationTable quotation) {
    html.open("section", "class", "table", "id", Anchors.quotation(quotation.passage()));
    html.element("h3", quotation.title());
    caption(quotation);
    Scroll.open(sheet, quotation.title());
    html.open("table", "class", "quotation").open("thead").open("tr");
    head("pdf.column.outlet");
    head("pdf.quotations.words");
    head("pdf.quotations.givenTo");
    html.close("tr").close("thead").open("tbody");
    quotation.versions().forEach(version -> version(quotation.passage(), version));
    html.close("tbody").close("table");
    Scroll.close(sheet);
    html.element("p", quotation.note(), "class", "cap").close("section");
  }

  private void caption(QuotationTable quotation) {
    List<Version> versions = quotation.versions();
    html.open("p", "class", "cap");
    sheet.statement(quotation.passage());
    String base = versions.isEmpty() ? "" : versions.get(0).outlets();
    html.text(" " + sheet.words("pdf.quotations.beside", base) + " ");
    sample(Style.ONLY_HERE, "pdf.mark.onlyHere", ", ");
    sample(Style.ONLY_THERE, "pdf.mark.onlyThere", ", ");
    sample(Style.HOUSE_STYLE, "pdf.mark.houseStyle", ".");
    html.close("p");
  }

  private void sample(Style style, String key, String behind) {
    String tag = style == Style.ONLY_HERE ? "ins" : style == Style.ONLY_THERE ? "del" : "span";
    String dress =
        style == Style.ONLY_HERE ? "here" : style == Style.ONLY_THERE ? "there" : "style";
    html.element(tag, sheet.words(key), "class", dress).text(behind);
  }

  private void head(String key) {
    html.element("th", sheet.words(key), "scope", "col");
  }

  private void version(String passage, Version version) {
    html.open("tr").open("th", "scope", "row").text(version.outlets());
    html.open("span", "class", "relation");
    html.text(version.relation()).close("span").close("th");
    String base = sheet.base(passage);
    sheet.printed("td", "w", base, version.words());
    sheet.printed("td", "w", base, version.givenTo());
    html.close("tr");
  }
}
