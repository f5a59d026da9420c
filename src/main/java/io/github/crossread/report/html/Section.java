package io.github.crossread.report.html;

import io.github.crossread.report.Part;

/** A part of the page, and a section in it: its title at the left, its content at the right. */
final class Section {

  private Section() {}

  static void openPart(Sheet sheet, Part part) {
    String id = Anchors.part(part);
    sheet
        .html()
        .open("section", "class", "part", "id", id, "aria-labelledby", id + "-title")
        .element("h2", sheet.words(part.key()), "id", id + "-title");
  }

  static void closePart(Sheet sheet) {
    sheet.html().close("section");
  }

  /** Opens a section with a title and, unless it is empty, a caption. */
  static void open(Sheet sheet, String title, String caption) {
    HtmlWriter html = sheet.html();
    html.open("section", "class", "sec").open("div", "class", "label");
    html.element("h3", title);
    if (!caption.isEmpty()) {
      html.element("p", caption, "class", "cap");
    }
    html.close("div").open("div", "class", "content");
  }

  static void close(Sheet sheet) {
    sheet.html().close("div").close("section");
  }
}
