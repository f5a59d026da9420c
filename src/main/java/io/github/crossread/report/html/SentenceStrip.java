package io.github.crossread.report.html;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Printed;

/** An article as a strip of sentences, each as wide as it has words. */
final class SentenceStrip {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final OutletPart part;
  private final boolean leads;
  private final boolean explained;

  /** Takes whether the strip is explained below, as the first one is. */
  SentenceStrip(Sheet sheet, OutletPart part, boolean explained) {
    this.sheet = sheet;
    this.part = part;
    this.explained = explained;
    html = sheet.html();
    leads = sheet.article(part.article()).map(Printed.ArticleText::sentences).isPresent();
  }

  void print() {
    if (part.strip().isEmpty()) {
      return;
    }
    html.open("ol", "class", "strip", "aria-label", sheet.words("html.strip"));
    part.strip().forEach(this::cell);
    html.close("ol");
    if (explained) {
      html.element("p", sheet.words("html.strip.caption"), "class", "cap");
    }
  }

  private void cell(OutletPart.Cell cell) {
    String style = cell.mark().map(mark -> "c-" + Shape.of(mark)).orElse("c-none");
    html.open("li", "class", Growth.of(cell.words()));
    String words = spoken(cell);
    if (leads) {
      String target = "#" + Anchors.sentence(part.article(), cell.place());
      html.open("a", "class", "cell " + style, "href", target, "title", words, "tabindex", "-1");
      sheet.spoken(words);
      html.close("a");
    } else {
      html.element("span", "", "class", "cell " + style, "title", words);
    }
    String number =
        cell.headline() ? sheet.words("pdf.strip.headline") : Integer.toString(cell.place());
    html.open("span", "class", "tick", "aria-hidden", "true").text(number);
    html.close("span").close("li");
  }

  private String spoken(OutletPart.Cell cell) {
    String number =
        cell.headline()
            ? sheet.words("pdf.strip.headline.whole")
            : sheet.words("sentence", cell.place());
    String mark = cell.mark().map(m -> sheet.words("list.comma") + sheet.words(m.key())).orElse("");
    String moved = cell.moved() ? sheet.words("list.comma") + sheet.words("pdf.mark.moved") : "";
    return number + mark + moved;
  }
}
