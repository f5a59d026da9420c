package io.github.crossread.report.csv;

import io.github.crossread.report.Report;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: one row an observation, one column a variable (Wickham 2014, Tidy Data).
 *
 * @param name what it is called
 * @param columns the names of its columns, the set's id first
 * @param rows gives its rows, each with a cell for each column but the set's id
 */
record CsvTable(String name, List<String> columns, Function<Report, Stream<List<Object>>> rows) {

  /** All tables. */
  static final List<CsvTable> ALL =
      List.of(
          of(
              "articles",
              "article outlet headline published updated url language file sha256 sentences"
                  + " verbatim restyled reworded only_here words verbatim_words restyled_words"
                  + " reworded_words only_here_words",
              ArticleRows::of),
          of(
              "statements",
              "passage article outlet state sentences similarity moved carried_by text",
              PassageRows::statements),
          of(
              "only-here",
              "article outlet certainty extent passage begin end text",
              PassageRows::onlyHere),
          of(
              "omitted",
              "article outlet certainty extent passage in_words_of text",
              PassageRows::omitted),
          of(
              "reworded",
              "passage article outlet text base_article base_outlet base_text similarity",
              PassageRows::reworded),
          of(
              "disagreements",
              "disagreement kind about certainty passages article outlet value text sentence"
                  + " begin end",
              EvidenceRows::disagreements),
          of(
              "quotations",
              "quotation passages article outlet difference speaker other_speaker text",
              EvidenceRows::quotations),
          of("voices", "speaker named article outlet how called sentences", EvidenceRows::voices),
          of(
              "credits",
              "article outlet agencies named words source share copies missing",
              EvidenceRows::credits));

  CsvTable {
    columns = List.copyOf(columns);
  }

  private static CsvTable of(
      String name, String columns, Function<Report, Stream<List<Object>>> rows) {
    List<String> all = Stream.concat(Stream.of("set"), Stream.of(columns.split(" "))).toList();
    return new CsvTable(name, all, rows);
  }
}
