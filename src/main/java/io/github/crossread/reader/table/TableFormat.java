package io.github.crossread.reader.table;

import io.github.crossread.article.Note;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.Decoded;
import io.github.crossread.reader.source.Head;
import io.github.crossread.reader.source.TextDecoder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables with an article a row: CSV with a header, and JSON. */
public final class TableFormat implements ArticleFormat {

  private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson");

  private static final Set<String> CSV = Set.of("csv", "tsv");

  private static final Pattern OPENS_JSON =
      Pattern.compile(
          "[\\s\\uFEFF\\u00EF\\u00BB\\u00BF]*(?:\\{\\s*\"|\\[\\s*\\{).*", Pattern.DOTALL);

  private static final Pattern KEY = Pattern.compile("\"([^\"\\\\\\r\\n]{1,60})\"\\s*:");

  /** The format of Crossread's own reports, which hold articles and are none. */
  private static final String REPORT = "\"crossread-report\"";

  private final Set<String> endings;
  private final boolean json;
  private final TableColumns columns;
  private final TextDecoder decoder;

  private TableFormat(boolean json, TableColumns columns, Optional<Charset> encoding) {
    this.json = json;
    this.endings = json ? JSON : CSV;
    this.columns = columns;
    this.decoder = new TextDecoder(encoding);
  }

  /**
   * Makes the format of CSV.
   *
   * @param columns which column holds what
   * @param encoding the encoding of all articles, if the user gave one
   */
  public static TableFormat csv(TableColumns columns, Optional<Charset> encoding) {
    return new TableFormat(false, columns, encoding);
  }

  /**
   * Makes the format of JSON: an array of objects, or an object a line.
   *
   * @param columns which column holds what
   * @param encoding the encoding of all articles, if the user gave one
   */
  public static TableFormat json(TableColumns columns, Optional<Charset> encoding) {
    return new TableFormat(true, columns, encoding);
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public Set<String> dataEndings() {
    return endings;
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    String head = Head.of(bytes);
    return json
        ? OPENS_JSON.matcher(head).matches()
            && !head.contains(REPORT)
            && columns.areOfArticles(keys(head))
        : isCsv(head);
  }

  private static Set<String> keys(String head) {
    Set<String> keys = new HashSet<>();
    Matcher key = KEY.matcher(head);
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }

  private boolean isCsv(String head) {
    try {
      List<String> header = CsvReader.header(Path.of(""), head);
      return header.size() > 1 && columns.areOfArticles(new HashSet<>(header));
    } catch (InputException e) {
      return false;
    }
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    Decoded decoded = decoder.read(file, bytes);
    List<Note> notes = decoded.notes().stream().map(Note::withoutPlace).toList();
    List<Row> rows =
        json ? JsonRows.of(file, decoded.text(), columns) : CsvReader.rows(file, decoded.text());
    return RowArticles.of(file, rows, columns, notes);
  }
}
