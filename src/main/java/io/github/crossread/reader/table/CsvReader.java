package io.github.crossread.reader.table;

import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CSV (RFC 4180) with a header: fields parted by commas, semicolons, tabs or bars, whichever
 * the header has most of; a field in quotation marks may hold them, line ends, and quotation marks
 * doubled.
 */
final class CsvReader {

  private static final String DELIMITERS = ",;\t|";

  /** A table of articles has fewer columns. */
  private static final int MOST_COLUMNS = 1_000;

  /** More chars than any article has, in a field: as JSON bears. */
  private static final int LONGEST_FIELD = 4_000_000;

  private final Path file;
  private final String text;
  private final char delimiter;
  private int at;
  private int line = 1;

  private CsvReader(Path file, String text, char delimiter) {
    this.file = file;
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * Returns the names of the columns.
   *
   * @param text a table, or how it begins
   */
  static List<String> header(Path file, String text) throws InputException {
    return new CsvReader(file, text, delimiter(text)).fields().stream().map(String::strip).toList();
  }

  /** Returns the rows below the header. */
  static List<Row> rows(Path file, String text) throws InputException {
    CsvReader reader = new CsvReader(file, text, delimiter(text));
    List<String> names = reader.names();
    List<Row> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      int line = reader.line;
      List<String> fields = reader.fields();
      if (fields.stream().anyMatch(field -> !field.isBlank())) {
        rows.add(reader.row(line, names, fields));
      }
    }
    return rows;
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char most = DELIMITERS.charAt(0);
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char c = DELIMITERS.charAt(i);
      if (count(header, c) > count(header, most)) {
        most = c;
      }
    }
    return most;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  private List<String> names() throws InputException {
    List<String> names = fields().stream().map(String::strip).toList();
    if (names.size() > MOST_COLUMNS) {
      throw InputException.atLine(
          file,
          1,
          "the table has more than " + MOST_COLUMNS + " columns. Take out those not used.");
    }
    return names;
  }

  private Row row(int begin, List<String> names, List<String> fields) throws InputException {
    if (fields.size() > names.size()
        && fields.stream().skip(names.size()).anyMatch(f -> !f.isBlank())) {
      throw InputException.atLine(
          file,
          begin,
          "this row has "
              + fields.size()
              + " fields, but the header has "
              + names.size()
              + ". Put fields that hold the mark between fields into quotation marks.");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
      if (!fields.get(i).isBlank()) {
        cells.putIfAbsent(names.get(i), fields.get(i).strip());
      }
    }
    return new Row(begin, cells);
  }

  /** Reads a line of fields, and goes behind its end. */
  private List<String> fields() throws InputException {
    List<String> fields = new ArrayList<>();
    while (true) {
      int begin = line;
      String field = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
      refuseTooLong(field, begin);
      fields.add(field);
      if (at >= text.length() || text.charAt(at) != delimiter) {
        lineEnd();
        return fields;
      }
      at++;
    }
  }

  private void refuseTooLong(String field, int begin) throws InputException {
    if (field.length() > LONGEST_FIELD) {
      throw InputException.atLine(
          file,
          begin,
          "a field of this row has more than 4 million chars, which no article has. Take it out.");
    }
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd()) {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() throws InputException {
    int begin = line;
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append(c);
        at++;
      } else {
        refuseRest(begin);
        return field.toString();
      }
    }
    throw InputException.atLine(
        file,
        begin,
        "a quotation mark opens a field on this line, and none closes it. Double those that are part"
            + " of a text (\"\"), or export the table again.");
  }

  private void refuseRest(int begin) throws InputException {
    if (at < text.length() && text.charAt(at) != delimiter && !isLineEnd()) {
      throw InputException.atLine(
          file,
          line,
          "behind the quotation mark that closes the field of line "
              + begin
              + " more follows. Double quotation marks that are part of a text (\"\"), or export the"
              + " table again.");
    }
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void lineEnd() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }
}
