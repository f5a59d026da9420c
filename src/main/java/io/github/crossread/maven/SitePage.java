package io.github.crossread.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.maven.doxia.sink.Sink;

/** The page of a site that tells what was found in each set, and leads to its report. */
final class SitePage {

  /** The folder of the reports, beside the page. */
  static final String FOLDER = "crossread";

  private final Sink sink;
  private final ResourceBundle words;

  SitePage(Sink sink, ResourceBundle words) {
    this.sink = sink;
    this.words = words;
  }

  /**
   * Writes the page and closes the sink, as older site plugins leave that to the report.
   *
   * @param entries what to say of each set
   * @param extensions the endings of each report's files
   */
  void write(List<SiteEntry> entries, List<String> extensions) {
    sink.head();
    sink.title();
    sink.text(words.getString("name"));
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(words.getString("name"));
    sink.sectionTitle1_();
    paragraph(words.getString("introduction"));
    sink.section1_();
    entries.forEach(entry -> entry(entry, extensions));
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void entry(SiteEntry entry, List<String> extensions) {
    sink.section1();
    sink.sectionTitle1();
    sink.text(entry.title());
    sink.sectionTitle1_();
    paragraph(entry.subtitle());
    paragraph(words.getString("outlets") + " " + String.join(", ", entry.outlets()));
    sink.list();
    for (String finding : entry.findings()) {
      sink.listItem();
      sink.text(finding);
      sink.listItem_();
    }
    sink.list_();
    links(entry, extensions);
    sink.section1_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void links(SiteEntry entry, List<String> extensions) {
    sink.paragraph();
    sink.text(words.getString("report") + " ");
    for (String extension : extensions) {
      if (!extension.equals(extensions.get(0))) {
        sink.text(", ");
      }
      sink.link(address(entry.id() + "." + extension));
      sink.text(words.getString(extension));
      sink.link_();
    }
    sink.paragraph_();
  }

  private static String address(String file) {
    try {
      return new URI(null, null, "/" + FOLDER + "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }
}
