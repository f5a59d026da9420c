package io.github.crossread.report.html;

import io.github.crossread.report.Part;
import io.github.crossread.report.Summary;
import io.github.crossread.report.ToldFinding;
import java.util.List;

/** What was found, a bar for each outlet, and what each two share. */
final class SummaryPart {

  /** More ids than these are told as a number. */
  private static final int MOST_IDS = 3;

  private final Sheet sheet;
  private final HtmlWriter html;

  SummaryPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.openPart(sheet, Part.SUMMARY);
    findings(sheet.report().summary());
    new BarTable(sheet).print();
    new HeatTable(sheet).print();
    Section.closePart(sheet);
  }

  /** Further findings are folded away, as the PDF has them on a page of their own. */
  private void findings(Summary summary) {
    Section.open(sheet, "h3", sheet.words("pdf.findings"), sheet.words("pdf.findings.caption"));
    if (summary.findings().isEmpty()) {
      html.element("p", sheet.words("pdf.findings.none"));
    } else {
      list(summary.first(), 1);
    }
    if (!summary.further().isEmpty()) {
      html.open("details", "class", "more").element("summary", sheet.words("pdf.findings.more"));
      list(summary.further(), summary.first().size() + 1);
      html.close("details");
    }
    Section.close(sheet);
  }

  private void list(List<ToldFinding> findings, int firstNumber) {
    html.open("ol", "class", "findings");
    for (int i = 0; i < findings.size(); i++) {
      finding(firstNumber + i, findings.get(i));
    }
    html.close("ol");
  }

  private void finding(int number, ToldFinding finding) {
    html.open("li", "id", Anchors.finding(number), "data-finding", Integer.toString(number));
    html.element("span", Integer.toString(number), "class", "number");
    html.element("span", finding.sentence(), "class", "says");
    html.open("span", "class", "ref");
    List<String> passages = finding.passages();
    if (passages.size() > MOST_IDS) {
      all(finding);
    } else if (passages.isEmpty()) {
      link(sheet.words(finding.part().key()), EvidenceLink.target(sheet, finding));
    }
    for (int i = 0; i < passages.size() && passages.size() <= MOST_IDS; i++) {
      html.text(i == 0 ? "" : sheet.words("list.comma"));
      link(passages.get(i), EvidenceLink.target(sheet, finding, passages.get(i)));
    }
    html.close("span").close("li");
  }

  /** One link that leads to the first of many passages; the script lights up the others. */
  private void all(ToldFinding finding) {
    List<String> passages = finding.passages();
    String rows = String.join(" ", passages.stream().map(Anchors::passage).toList());
    String target = "#" + Anchors.passage(passages.get(0));
    String count = sheet.count("pdf.passages", passages.size());
    html.element("a", count, "class", "id", "href", target, "data-passages", rows);
  }

  private void link(String words, String target) {
    html.element("a", words, "class", "id", "href", "#" + target);
  }
}
