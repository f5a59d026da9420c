package io.github.crossread.report.html;

import java.util.List;

/** Prints a page that shows reports while their articles are worked on. */
public final class LivePageRenderer {

  /** The name of the frame that shows a report, which the script knows too. */
  private static final String FRAME = "report";

  /** Returns a live page as HTML. The same page gives the same text. */
  public String render(LivePage page) {
    StringBuilder out = new StringBuilder();
    HtmlWriter html = new HtmlWriter(out);
    Embedded script = Embedded.of(List.of("live.js"));
    html.trusted("<!DOCTYPE html>").open("html", "lang", page.language());
    new PageHead(
            page.title(),
            Embedded.of(List.of("page.css", "live.css")),
            List.of("script-src " + script.hash(), "connect-src 'self'", "frame-src 'self'"))
        .print(html);
    html.open("body", "data-changes", page.changes(), "data-state", page.state());
    top(html, page);
    if (!page.reports().isEmpty()) {
      String first = page.reports().get(0).address();
      html.element("iframe", "", "name", FRAME, "title", page.title(), "src", first);
    }
    html.open("script").trusted(script.source()).close("script");
    html.close("body").close("html").trusted("\n");
    return out.toString();
  }

  /** One report that could be made leaves nothing to say. */
  private static void top(HtmlWriter html, LivePage page) {
    html.open("header");
    if (page.reports().size() > 1) {
      html.open("nav", "aria-label", page.title()).open("ul");
      for (Index.Link report : page.reports()) {
        html.open("li");
        html.element("a", report.words(), "href", report.address(), "target", FRAME).close("li");
      }
      html.close("ul").close("nav");
    }
    html.open("div", "role", "alert");
    page.failures().forEach(failure -> html.element("p", failure));
    html.close("div").close("header");
  }
}
