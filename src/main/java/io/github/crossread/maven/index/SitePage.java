package io.github.crossread.maven.index;

import io.github.crossread.report.html.Index;
import io.github.crossread.report.html.Index.Entry;
import io.github.crossread.report.html.Index.Group;
import io.github.crossread.report.html.Index.Link;
import org.apache.maven.doxia.sink.Sink;

/** The page of a site that tells what was found in each set, and leads to its report. */
public final class SitePage {

  private final Sink sink;

  public SitePage(Sink sink) {
    this.sink = sink;
  }

  /** Writes the page and closes the sink, as older site plugins leave that to the report. */
  public void write(Index index) {
    sink.head();
    sink.title();
    sink.text(index.title());
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    heading(index.title());
    paragraph(index.introduction());
    sink.section1_();
    index.groups().forEach(this::group);
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void heading(String text) {
    sink.sectionTitle1();
    sink.text(text);
    sink.sectionTitle1_();
  }

  private void group(Group group) {
    if (!group.name().isEmpty()) {
      sink.section1();
      heading(group.name());
      sink.section1_();
    }
    group.entries().forEach(this::entry);
  }

  private void entry(Entry entry) {
    sink.section1();
    heading(entry.title());
    entry.lines().forEach(this::paragraph);
    sink.list();
    for (String finding : entry.findings()) {
      sink.listItem();
      sink.text(finding);
      sink.listItem_();
    }
    sink.list_();
    links(entry);
    sink.section1_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void links(Entry entry) {
    sink.paragraph();
    sink.text(entry.leads() + " ");
    for (Link link : entry.links()) {
      if (!link.equals(entry.links().get(0))) {
        sink.text(", ");
      }
      sink.link(link.address());
      sink.text(link.words());
      sink.link_();
    }
    sink.paragraph_();
  }
}
