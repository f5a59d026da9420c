package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.report.Part;
import io.github.crossread.report.ToldFinding;
import java.util.List;
import java.util.Optional;

/** What was found, in sentences, each with the statements that show it. */
final class FindingsPart {

  /** More statements than these are told as a number. */
  private static final int MOST_NUMBERS = 3;

  private final Sheet sheet;
  private final HtmlWriter html;

  FindingsPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.openPart(sheet, Part.FINDINGS);
    List<ToldFinding> findings = sheet.report().summary().findings();
    if (findings.isEmpty()) {
      html.element("p", sheet.words("pdf.findings.none"));
    } else {
      html.open("ol", "class", "findings");
      for (int i = 0; i < findings.size(); i++) {
        finding(i + 1, findings.get(i));
      }
      html.close("ol");
    }
    Section.closePart(sheet);
  }

  private void finding(int number, ToldFinding finding) {
    html.open("li", "id", Anchors.finding(number), "data-finding", Integer.toString(number));
    html.element("span", Integer.toString(number), "class", "number");
    html.element("span", finding.sentence(), "class", "says");
    html.open("span", "class", "ref");
    List<String> passages = finding.passages();
    if (passages.isEmpty()) {
      link(sheet.words(finding.part().key()), place(finding));
    } else if (passages.size() > MOST_NUMBERS) {
      all(finding);
    } else {
      for (int i = 0; i < passages.size(); i++) {
        html.text(i == 0 ? "" : sheet.words("list.comma"));
        link(sheet.document().number(passages.get(i)), place(finding, passages.get(i)));
      }
    }
    html.close("span").close("li");
  }

  /** One link that leads to the first of many statements; the script lights up the others. */
  private void all(ToldFinding finding) {
    List<String> passages = finding.passages();
    String rows = String.join(" ", passages.stream().map(p -> place(finding, p)).toList());
    html.element(
        "a",
        sheet.count("pdf.passages", passages.size()),
        "class",
        "id",
        "href",
        "#" + place(finding, passages.get(0)),
        "data-passages",
        rows);
  }

  private void link(String words, String target) {
    html.element("a", words, "class", "id", "href", "#" + target);
  }

  private static String place(ToldFinding finding) {
    return finding.article().map(Anchors::outlet).orElse(Anchors.part(finding.part()));
  }

  /** What a finding says of one article is shown there; what it says of words, in their table. */
  private String place(ToldFinding finding, String passage) {
    Optional<Place> evidence = sheet.document().evidenceOf(passage);
    if (finding.part() == Part.EVIDENCE && evidence.isPresent()) {
      return Anchors.place(evidence.get());
    }
    return finding
        .article()
        .filter(article -> sheet.isIn(article, passage))
        .map(article -> Anchors.entry(article, passage))
        .orElse(Anchors.passage(passage));
  }
}
