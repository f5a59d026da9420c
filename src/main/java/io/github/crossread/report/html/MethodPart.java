package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
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
    Section.open(sheet, sheet.words(key), "");
    html.open(tag, "class", "sentences");
    sentences.forEach(sentence -> html.element("li", sentence));
    html.close(tag);
    Section.close(sheet);
  }

  private void marks() {
    Section.open(sheet, sheet.words("pdf.marks"), "");
    html.open("table", "class", "plain").open("tbody");
    State.OF_STATEMENTS.forEach(this::mark);
    word("ins", "here", "pdf.mark.onlyHere");
    word("del", "there", "pdf.mark.onlyThere");
    word("span", "style", "pdf.mark.houseStyle");
    html.close("tbody").close("table");
    Section.close(sheet);
  }

  private void mark(State state) {
    html.open("tr").open("th", "scope", "row");
    html.open("span", "class", "k " + state, "aria-hidden", "true").close("span");
    html.text(" " + sheet.words(state.key())).close("th");
    html.element("td", sheet.words(state.key() + ".meaning")).close("tr");
  }

  private void word(String tag, String style, String key) {
    html.open("tr").open("th", "scope", "row");
    html.element(tag, sheet.words(key), "class", style).close("th");
    html.element("td", sheet.words(key + ".words.meaning")).close("tr");
  }

  private void thresholds() {
    String caption = sheet.words("pdf.thresholds.caption");
    Section.open(sheet, sheet.words("pdf.thresholds"), caption);
    html.open("table", "class", "plain").open("tbody");
    for (Method.Threshold threshold : method.thresholds()) {
      html.open("tr").element("th", threshold.name(), "scope", "row");
      html.element("td", threshold.value()).close("tr");
    }
    html.close("tbody").close("table");
    Section.close(sheet);
  }

  private void sources() {
    Section.open(sheet, sheet.words("pdf.sources"), "");
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
