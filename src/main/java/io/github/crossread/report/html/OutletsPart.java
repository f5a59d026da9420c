package io.github.crossread.report.html;

import io.github.crossread.document.Annotated;
import io.github.crossread.report.Part;

/** Each article whole. */
final class OutletsPart {

  private final Sheet sheet;

  OutletsPart(Sheet sheet) {
    this.sheet = sheet;
  }

  void print() {
    Section.openPart(sheet, Part.OUTLETS);
    for (Annotated article : sheet.document().articles()) {
      new WholeArticle(sheet, article).print();
    }
    Section.closePart(sheet);
  }
}
