package io.github.crossread.report.html;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.OutletPart.Rewording;
import io.github.crossread.report.Printed;
import io.github.crossread.report.marked.Mark;
import java.util.List;
import java.util.function.Function;

/** What an outlet says in other words, laid out by likeness to the base. */
final class RewordedPart {

  private final Sheet sheet;
  private final HtmlWriter html;
  private final OutletPart part;
  private final Function<String, String[]> anchor;

  /** Takes what gives an entry on a passage its id, if it has one. */
  RewordedPart(Sheet sheet, OutletPart part, Function<String, String[]> anchor) {
    this.sheet = sheet;
    this.part = part;
    this.anchor = anchor;
    html = sheet.html();
  }

  void print() {
    int count = part.rewordedSentences();
    String caption = count == 0 ? "" : sheet.count("sentences", count);
    Section.open(sheet, "h4", sheet.words("pdf.reworded"), caption, "reworded");
    if (count == 0) {
      html.element("p", sheet.words("pdf.reworded.none"), "class", "none");
    }
    for (Layout layout : Layout.values()) {
      group(layout, part.reworded().stream().filter(r -> r.layout() == layout).toList());
    }
    Section.close(sheet);
  }

  private void group(Layout layout, List<Rewording> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.element("h5", sheet.words(key(layout)));
    html.element("p", caption(layout, entries), "class", "cap");
    html.open("ul", "class", "entries");
    entries.forEach(this::entry);
    html.close("ul");
  }

  private static String key(Layout layout) {
    return switch (layout) {
      case INLINE -> "pdf.near";
      case TWO_ROWS -> "pdf.partly";
      case SIDE_BY_SIDE -> "pdf.unlike";
    };
  }

  private String caption(Layout layout, List<Rewording> entries) {
    if (layout != Layout.INLINE) {
      return sheet.words(key(layout) + ".caption");
    }
    boolean oneBase = entries.stream().map(Rewording::baseOutlet).distinct().count() == 1;
    String base = oneBase ? entries.get(0).baseOutlet() : sheet.words("pdf.theBase");
    return sheet.words("pdf.near.caption", base, here());
  }

  private String here() {
    return sheet.report().outlet(part.article()).shortName();
  }

  private void entry(Rewording entry) {
    html.open("li", anchor.apply(entry.passage())).open("span", "class", "mid");
    sheet.shape(Shape.of(Mark.REWORDED));
    sheet.passageLink(entry.passage());
    html.close("span").open("div", "class", "words");
    switch (entry.layout()) {
      case INLINE -> sheet.printed("p", "w", part.article(), entry.text());
      case TWO_ROWS -> sides(entry, "rows");
      case SIDE_BY_SIDE -> sides(entry, "sides");
    }
    reason(entry);
    html.close("div").close("li");
  }

  private void sides(Rewording entry, String style) {
    String base =
        sheet.passage(entry.passage()).map(Printed.PassageText::base).orElse(part.article());
    html.open("dl", "class", style).open("div").element("dt", entry.baseOutlet());
    sheet.printed("dd", "w", base, entry.base());
    html.close("div").open("div").element("dt", here());
    sheet.printed("dd", "w", part.article(), entry.text());
    html.close("div").close("dl");
  }

  private void reason(Rewording entry) {
    html.open("p", "class", "reason");
    if (!entry.kinds().isEmpty()) {
      html.element("b", entry.kinds()).text(" ");
    }
    html.text(entry.reason()).close("p");
  }
}
