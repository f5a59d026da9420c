package io.github.crossread.archive;

import io.github.crossread.report.Report;
import io.github.crossread.report.csv.CsvWriter;
import io.github.crossread.report.csv.EvidenceRows;
import io.github.crossread.report.csv.PassageRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of what the comparison of stories found; a story's id stands first in each row. */
enum StoryTable {
  /** A row for each statement of a story, in the words of its base. */
  STATEMENTS("passage carried_by sure article outlet sentences text"),
  /** A row for each outlet that carries a statement. */
  READINGS("passage article outlet state sentences similarity moved carried_by text"),
  /** A row for each outlet that tells a thing, where not all can be right. */
  DISAGREEMENTS(
      "disagreement kind about certainty passages article outlet value text sentence begin end"),
  /** A row for each article: whose text it is, and whom it names. */
  CREDITS("article outlet agencies named words source share copies missing"),
  /** A row for each two articles whose text has a common origin. */
  PAIRS(
      "day article outlet other_article other_outlet verdict shared_words unquoted_share"
          + " quoted_share credited first");

  private final String columns;

  StoryTable(String columns) {
    this.columns = "story " + columns;
  }

  /** Returns the name of its file. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  List<String> columns() {
    return List.of(columns.split(" "));
  }

  /** Returns the rows of a story as CSV. */
  String rows(Report story) {
    StringBuilder text = new StringBuilder();
    CsvWriter csv = new CsvWriter(text);
    Iterator<List<Object>> all = cells(story).iterator();
    try {
      while (all.hasNext()) {
        List<Object> cells = new ArrayList<>(List.of(story.id()));
        cells.addAll(all.next());
        csv.row(cells);
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return text.toString();
  }

  private Stream<List<Object>> cells(Report story) {
    return switch (this) {
      case STATEMENTS -> StoryRows.statements(story);
      case READINGS -> PassageRows.readings(story);
      case DISAGREEMENTS -> EvidenceRows.disagreements(story);
      case CREDITS -> EvidenceRows.credits(story);
      case PAIRS -> StoryRows.pairs(story);
    };
  }
}
