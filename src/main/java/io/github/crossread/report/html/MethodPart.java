package io.github.crossread.report.html;

import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
import io.github.crossread.report.marked.Mark;
import java.util.List;

/** How the report was made: steps, marks, thresholds, sources, notes, limits. */
final class MethodPart {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Method method;

  MethodPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
    method = sheet.report().method();
  }

  void print() {
    Section.openPart(sheet, Part.METHOD);
    list("pdf.steps", "ol", method.steps());
    marks();
    thresholds();
    sources();
    if (!method.notes().isEmpty()) {
      list("pdf.notes", "ul", method.notes());
    }
    list("pdf.limits", "ul", method.limits());
    Section.closePart(sheet);
  }

  private void list(String key, String tag, List<String> sentences) {
    Section.open(sheet, "h3", sheet.words(key), "");
    html.open(tag, "class", "sentences");
    sentences.forEach(sentence -> html.element("li", sentence));
    html.close(tag);
    Section.close(sheet);
  }

  private void marks() {
    Section.open(sheet, "h3", sheet.words("pdf.marks"), "");
    html.open("table", "class", "plain").open("tbody");
    for (Mark mark : Mark.OF_SENTENCES) {
      mark(Shape.of(mark), mark.key());
    }
    mark("moved", "pdf.mark.moved");
    word("ins", "here", "pdf.mark.onlyHere");
    word("del", "there", "pdf.mark.onlyThere");
    word("span", "moved-here", "pdf.mark.movedHere");
    word("del", "moved-away", "pdf.mark.movedAway");
    word("span", "both", "pdf.mark.shared");
    word("span", "style", "pdf.mark.houseStyle");
    html.close("tbody").close("table");
    Section.close(sheet);
  }

  private void mark(String shape, String key) {
    html.open("tr").open("th", "scope", "row");
    sheet.shape(shape);
    html.text(" " + sheet.words(key)).close("th");
    html.element("td", sheet.words(key + ".meaning")).close("tr");
  }

  private void word(String tag, String style, String key) {
    html.open("tr").open("th", "scope", "row");
    html.element(tag, sheet.words(key), "class", style).close("th");
    html.element("td", sheet.words(key + ".words.meaning")).close("tr");
  }

  private void thresholds() {
    String caption = sheet.words("pdf.thresholds.caption");
    Section.open(sheet, "h3", sheet.words("pdf.thresholds"), caption);
    html.open("table", "class", "plain").open("tbody");
    for (Method.Threshold threshold : method.thresholds()) {
      html.open("tr").element("th", threshold.name(), "scope", "row");
      html.element("td", threshold.value()).close("tr");
    }
    html.close("tbody").close("table");
    Section.close(sheet);
  }

  private void sources() {
    Section.open(sheet, "h3", sheet.words("pdf.sources"), "");
    Scroll.open(sheet, sheet.words("pdf.sources"));
    html.open("table", "class", "sources").open("thead").open("tr");
    html.element("th", sheet.words("pdf.sources.article"), "scope", "col");
    html.element("th", sheet.words("pdf.sources.published"), "scope", "col");
    html.element("th", sheet.words("pdf.sources.sentences"), "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    method.sources().forEach(this::source);
    html.close("tbody").close("table");
    Scroll.close(sheet);
    Section.close(sheet);
  }

  private void source(Method.SourceRow source) {
    html.open("tr").open("th", "scope", "row").element("b", source.outlet());
    html.text(", " + source.file()).element("code", source.sha256()).close("th");
    html.element("td", source.published());
    html.element("td", Integer.toString(source.sentences()), "class", "n").close("tr");
  }
}
