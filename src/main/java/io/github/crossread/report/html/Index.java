package io.github.crossread.report.html;

import java.util.List;

/**
 * A page that tells of several reports and leads to them.
 *
 * @param language the language of its words, as a BCP 47 tag
 * @param title what it is called
 * @param introduction one sentence on what the reports are
 * @param groups the reports, in groups
 */
public record Index(String language, String title, String introduction, List<Group> groups) {

  /** Copies the groups. */
  public Index {
    groups = List.copyOf(groups);
  }

  /**
   * Reports that belong together.
   *
   * @param name what they are of; empty if there is one group alone
   * @param entries one for each report
   * @param table figures of all of them; without rows if there are none
   */
  public record Group(String name, List<Entry> entries, Table table) {

    /** Copies the entries. */
    public Group {
      entries = List.copyOf(entries);
    }

    /** Makes a group without figures. */
    public Group(String name, List<Entry> entries) {
      this(name, entries, new Table(List.of(), List.of()));
    }
  }

  /**
   * Figures.
   *
   * @param columns what each column holds; the first one names the row
   * @param rows their cells
   */
  public record Table(List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A report.
   *
   * @param title what the event is called
   * @param lines outlets, dates, counts: a paragraph each
   * @param findings what was found, a sentence each
   * @param leads the words before the links
   * @param links where the report is, in each format; none if it was not written
   */
  public record Entry(
      String title, List<String> lines, List<String> findings, String leads, List<Link> links) {

    /** Copies the lists. */
    public Entry {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
      links = List.copyOf(links);
    }
  }

  /**
   * A link.
   *
   * @param words what is shown
   * @param address where it leads, from the page
   */
  public record Link(String words, String address) {}
}
