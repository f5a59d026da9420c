package io.github.crossread.report.html;

import io.github.crossread.report.Summary.Bar;
import java.util.List;

/** A bar for each outlet: its sentences by what they are, and how many passages it leaves out. */
final class BarTable {

  private final Sheet sheet;
  private final HtmlWriter html;

  private record Segment(String shape, int sentences, String key) {}

  BarTable(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.open(sheet, "h3", sheet.words("pdf.outlets"), sheet.words("pdf.outlets.caption"));
    legend();
    html.open("table", "class", "bars").open("thead").open("tr");
    html.element("th", sheet.words("pdf.column.outlet"), "scope", "col");
    html.element("th", sheet.words("pdf.bars.sentences"), "scope", "col");
    html.element("th", sheet.words("pdf.bars.leavesOut"), "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    List<Bar> bars = sheet.report().summary().bars();
    for (int i = 0; i < bars.size(); i++) {
      row(Integer.toString(i), bars.get(i));
    }
    html.close("tbody").close("table");
    Section.close(sheet);
  }

  private void legend() {
    html.open("p", "class", "legend");
    for (Segment segment : segments(new Bar("", 0, 0, 0, 0, 0))) {
      html.open("span").open("span", "class", "cell c-" + segment.shape, "aria-hidden", "true");
      html.close("span").text(sheet.words(segment.key)).close("span").text(" ");
    }
    html.close("p");
  }

  private void row(String outlet, Bar bar) {
    html.open("tr", "data-o", outlet).open("th", "scope", "row");
    String name = sheet.report().outlet(bar.article()).name();
    html.element("a", name, "href", "#" + Anchors.outlet(bar.article()));
    html.close("th").open("td").open("div", "class", "bar");
    segments(bar).stream().filter(segment -> segment.sentences > 0).forEach(this::segment);
    int rest = Growth.longest(sheet.report()) - bar.sentences();
    html.element("span", "", "class", Growth.of(rest)).close("div").close("td");
    html.element("td", Integer.toString(bar.leavesOut()), "class", "n", "data-omitted", outlet);
    html.close("tr");
  }

  private void segment(Segment segment) {
    String words = sheet.words(segment.key);
    String style = Growth.of(segment.sentences) + " cell c-" + segment.shape;
    html.open("span", "class", style, "title", segment.sentences + " " + words);
    html.element("span", Integer.toString(segment.sentences), "class", "n");
    sheet.spoken(" " + words + ". ");
    html.close("span");
  }

  private static List<Segment> segments(Bar bar) {
    return List.of(
        new Segment("verbatim", bar.same(), "pdf.bars.same"),
        new Segment("restyled", bar.restyled(), "pdf.bars.restyled"),
        new Segment("reworded", bar.reworded(), "pdf.bars.reworded"),
        new Segment("only", bar.onlyHere(), "pdf.bars.onlyHere"));
  }
}
