package io.github.crossread.maven.index;

import io.github.crossread.report.html.Index;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of pages that lead to reports.
 *
 * @param bundle them, in one language
 */
public record IndexWords(ResourceBundle bundle) {

  /** Returns the words in a language, or in English. */
  public static IndexWords in(Locale locale) {
    return new IndexWords(
        ResourceBundle.getBundle(
            IndexWords.class.getPackageName() + ".site",
            locale,
            IndexWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** Returns the words of a key. */
  public String of(String key) {
    return bundle.getString(key);
  }

  /**
   * Returns the index of groups of reports.
   *
   * @param page the page's key: its name, and what its reports are
   */
  public Index index(String page, List<Index.Group> groups) {
    return new Index(of("language"), of(page + ".name"), of(page + ".introduction"), groups);
  }

  /**
   * Returns what an index says of a report.
   *
   * @param folder where its files are, from the page, with {@code /} between and at the end
   * @param files their names, which begin with the set's id
   */
  public Index.Entry entry(SiteEntry entry, String folder, List<String> files) {
    return new Index.Entry(
        entry.title(),
        List.of(entry.subtitle(), of("outlets") + " " + String.join(", ", entry.outlets())),
        entry.findings(),
        of("report"),
        files.stream().map(file -> link(entry.id(), folder, file)).toList());
  }

  /**
   * Returns what leads to a file of a report.
   *
   * @param id the set's id, which the file's name begins with
   * @param folder where it is, from the page, with {@code /} between and at the end
   */
  public Index.Link link(String id, String folder, String file) {
    String extension = file.substring(id.length() + 1);
    String words = bundle.containsKey(extension) ? of(extension) : extension;
    return new Index.Link(words, address(folder + file));
  }

  /** Returns what leads to a file, by its path from the page with {@code /} between. */
  public static String address(String file) {
    try {
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }
}
