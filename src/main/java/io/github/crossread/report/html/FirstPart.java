package io.github.crossread.report.html;

import io.github.crossread.document.DocumentBlock;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.document.DocumentBlock.Paragraph;
import io.github.crossread.report.Part;

/** What it is about at a glance: how each begins, who says what, who is heard, what each adds. */
final class FirstPart {

  private final Sheet sheet;
  private final HtmlWriter html;

  FirstPart(Sheet sheet) {
    this.sheet = sheet;
    html = sheet.html();
  }

  void print() {
    Section.openPart(sheet, Part.SUMMARY);
    for (DocumentBlock block : sheet.document().first()) {
      if (block instanceof Paragraph deck) {
        html.element("p", deck.text(), "class", "deck");
      } else if (block instanceof Labelled labelled) {
        labelled(labelled);
      } else if (block instanceof Grid grid) {
        new GridTable(sheet, grid).print();
      }
    }
    Section.closePart(sheet);
  }

  private void labelled(Labelled labelled) {
    Section.open(sheet, labelled.title(), labelled.more());
    html.open("ul", "class", "lines");
    labelled.lines().forEach(this::line);
    html.close("ul");
    Section.close(sheet);
  }

  private void line(Line line) {
    String first = line.articles().get(0);
    html.open("li", line.articles().size() == 1 ? sheet.ofOutlet(first) : new String[0]);
    html.element("a", line.label(), "class", "who", "href", "#" + Anchors.outlet(first));
    html.element("span", line.aside(), "class", "aside");
    sheet.printed("span", "w", first, line.words());
    html.close("li");
  }
}
