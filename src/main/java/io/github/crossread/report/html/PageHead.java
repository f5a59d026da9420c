package io.github.crossread.report.html;

import io.github.crossread.report.Generator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of a page that asks for nothing that it does not name.
 *
 * @param title what the browser calls the page
 * @param style its look
 * @param allowed what it may do beside showing that, in the words of a Content-Security-Policy
 */
record PageHead(String title, Embedded style, List<String> allowed) {

  void print(HtmlWriter html) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    meta(html, "viewport", "width=device-width, initial-scale=1");
    meta(html, "color-scheme", "light dark");
    meta(html, "referrer", "no-referrer");
    Generator generator = Generator.thisBuild();
    meta(html, "generator", generator.name() + " " + generator.version());
    // Without an icon of its own a browser asks the server for one.
    html.empty("link", "rel", "icon", "href", "data:,");
    html.element("title", title);
    html.open("style").trusted(style.source()).close("style").close("head");
  }

  private static void meta(HtmlWriter html, String name, String content) {
    html.empty("meta", "name", name, "content", content);
  }

  private String policy() {
    return Stream.of(
            Stream.of("default-src 'none'", "style-src " + style.hash()),
            allowed.stream(),
            Stream.of("img-src data:", "base-uri 'none'", "form-action 'none'"))
        .flatMap(directives -> directives)
        .collect(Collectors.joining("; "));
  }
}
