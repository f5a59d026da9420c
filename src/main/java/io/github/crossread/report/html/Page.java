package io.github.crossread.report.html;

import io.github.crossread.document.Document;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import java.util.List;

/** The page: head, contents, tools, and the parts in their order. */
final class Page {

  private static final List<String> STYLE = List.of("page.css", "parts.css", "print.css");
  private static final List<String> SCRIPT =
      List.of(
          "page.js",
          "choice.js",
          "reference.js",
          "beside.js",
          "judge.js",
          "find.js",
          "places.js",
          "keys.js");

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Report report;

  public Page(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    report = sheet.report();
  }

  void print() {
    Embedded style = Embedded.of(STYLE);
    Embedded script = Embedded.of(SCRIPT);
    html.trusted("<!DOCTYPE html>");
    html.open("html", "lang", report.wording().locale().toLanguageTag());
    new PageHead(
            sheet.words("html.title", sheet.document().title()),
            style,
            List.of("script-src " + script.hash()))
        .print(html);
    body();
    html.open("script").trusted(script.source()).close("script");
    html.close("body").close("html").trusted("\n");
  }

  private void body() {
    html.open("body", "class", sheet.outlets().size() > Document.CROWD ? "large" : "small");
    html.element("a", sheet.words("html.skip"), "class", "skip", "href", "#main");
    html.open("header").open("p", "class", "over");
    html.text(sheet.words("overline", sheet.document().overline()));
    html.element("i", report.id()).close("p");
    html.element("h1", sheet.document().title()).close("header");
    contents();
    new Tools(sheet).print();
    html.open("main", "id", "main", "tabindex", "-1");
    new FirstPart(sheet).print();
    new FindingsPart(sheet).print();
    new OutletsPart(sheet).print();
    new StatementsPart(sheet).print();
    new EvidencePart(sheet).print();
    new MethodPart(sheet).print();
    html.close("main");
    foot();
  }

  private void contents() {
    html.open("nav", "aria-label", sheet.words("html.contents")).open("ul");
    for (Part part : Part.values()) {
      html.open("li");
      html.element("a", sheet.words(part.key()), "href", "#" + Anchors.part(part));
      if (part == Part.OUTLETS) {
        outlets();
      }
      html.close("li");
    }
    html.close("ul").close("nav");
  }

  private void outlets() {
    html.open("ul");
    for (int i = 0; i < sheet.outlets().size(); i++) {
      html.open("li", "data-o", Integer.toString(i));
      String target = "#" + Anchors.outlet(sheet.outlets().get(i).article());
      html.element("a", sheet.outlets().get(i).shortName(), "href", target).close("li");
    }
    html.close("ul");
  }

  private void foot() {
    html.open("footer").open("p").text(sheet.words("pdf.foot") + " ");
    html.element("i", report.id()).close("p").close("footer");
  }
}
