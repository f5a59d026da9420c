package io.github.crossread.report.html;

import io.github.crossread.report.html.Index.Entry;
import io.github.crossread.report.html.Index.Group;
import io.github.crossread.report.html.Index.Link;
import io.github.crossread.report.html.Index.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints an index of reports as a page that asks for nothing, in the look of the reports. */
public final class IndexRenderer {

  /**
   * Prints an index. The same index gives the same bytes.
   *
   * @param out where to; left open
   * @throws IOException if it can't be written
   */
  public void render(Index index, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    HtmlWriter html = new HtmlWriter(writer);
    try {
      html.trusted("<!DOCTYPE html>").open("html", "lang", index.language());
      new PageHead(index.title(), Embedded.of(List.of("page.css", "index.css")), List.of())
          .print(html);
      html.open("body").open("header").element("h1", index.title());
      html.element("p", index.introduction(), "class", "subtitle").close("header").open("main");
      index.groups().forEach(group -> group(html, group));
      html.close("main").close("body").close("html").trusted("\n");
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    writer.flush();
  }

  private static void group(HtmlWriter html, Group group) {
    html.open("section");
    if (!group.name().isEmpty()) {
      html.element("h2", group.name());
    }
    group.entries().forEach(entry -> entry(html, entry));
    if (!group.table().rows().isEmpty()) {
      table(html, group.name(), group.table());
    }
    html.close("section");
  }

  private static void table(HtmlWriter html, String name, Table table) {
    Scroll.open(html, name);
    html.open("table").open("thead").open("tr");
    table.columns().forEach(column -> html.element("th", column, "scope", "col"));
    html.close("tr").close("thead").open("tbody");
    for (List<String> row : table.rows()) {
      html.open("tr").element("th", row.get(0), "scope", "row");
      row.stream().skip(1).forEach(cell -> html.element("td", cell, "class", "number"));
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  private static void entry(HtmlWriter html, Entry entry) {
    html.open("article").element("h3", entry.title());
    entry.lines().forEach(line -> html.element("p", line));
    if (!entry.findings().isEmpty()) {
      html.open("ul");
      entry.findings().forEach(finding -> html.element("li", finding));
      html.close("ul");
    }
    if (!entry.links().isEmpty()) {
      links(html, entry);
    }
    html.close("article");
  }

  private static void links(HtmlWriter html, Entry entry) {
    html.open("p").text(entry.leads());
    for (Link link : entry.links()) {
      html.text(link.equals(entry.links().get(0)) ? " " : ", ");
      html.element("a", link.words(), "href", link.address());
    }
    html.close("p");
  }
}
