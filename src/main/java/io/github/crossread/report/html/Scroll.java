package io.github.crossread.report.html;

/** A table that may be wider than the window: it scrolls by itself, by keyboard too. */
final class Scroll {

  private Scroll() {}

  static void open(Sheet sheet, String name) {
    open(sheet.html(), name);
  }

  static void open(HtmlWriter html, String name) {
    html.open("div", "class", "scroll", "role", "group", "aria-label", name, "tabindex", "0");
  }

  static void close(Sheet sheet) {
    sheet.html().close("div");
  }
}
