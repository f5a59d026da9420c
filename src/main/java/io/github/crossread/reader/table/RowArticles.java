package io.github.crossread.reader.table;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.article.Note;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.html.HtmlFragment;
import io.github.crossread.reader.plain.FieldText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes articles of the rows of a table. */
final class RowArticles {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What scrapers write for lists of names: {@code ['Clara Holt', 'Ben Ruiz']}. */
  private static final Pattern LIST_MARKS = Pattern.compile("[\\[\\]\"]|(?<!\\p{L})'|'(?!\\p{L})");

  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  private static final int LONGEST_ID = 60;

  private final Path file;
  private final List<Row> rows;
  private final Map<Column, String> columns;
  private final Map<Column, RowDates> dates = new EnumMap<>(Column.class);

  private RowArticles(Path file, List<Row> rows, Map<Column, String> columns) {
    this.file = file;
    this.rows = rows;
    this.columns = columns;
    for (Column date : List.of(Column.PUBLISHED, Column.UPDATED)) {
      dates.put(
          date, new RowDates(rows.stream().flatMap(row -> cell(row, date).stream()).toList()));
    }
  }

  /**
   * Returns the articles of a table, in its order; rows without a text are told in a note of the
   * first.
   */
  static List<Extract> of(Path file, List<Row> rows, TableColumns columns, List<Note> notes)
      throws InputException {
    Set<String> there = new LinkedHashSet<>();
    rows.forEach(row -> there.addAll(row.cells().keySet()));
    return new RowArticles(file, rows, columns.in(file, there)).articles(notes);
  }

  private List<Extract> articles(List<Note> notes) throws InputException {
    boolean named = haveIds();
    List<Extract> articles = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Row row : rows) {
      Optional<String> text = cell(row, Column.TEXT);
      if (text.isEmpty()) {
        without.add(String.valueOf(row.line()));
      } else {
        articles.add(article(row, text.get(), named, notes));
      }
    }
    if (articles.isEmpty()) {
      throw InputException.in(
          file, "none of its rows has a text in the column \"" + columns.get(Column.TEXT) + "\".");
    }
    if (!without.isEmpty()) {
      Note note = new Note(Note.Kind.PARTS_LEFT_OUT, without.size(), Optional.empty(), without);
      articles.set(0, articles.get(0).with(note));
    }
    return articles;
  }

  /** Ids are used if they tell all rows apart, in few letters and digits. */
  private boolean haveIds() {
    List<String> ids = rows.stream().flatMap(row -> id(row).stream()).toList();
    return ids.size() == rows.size() && new HashSet<>(ids).size() == rows.size();
  }

  private Optional<String> id(Row row) {
    return cell(row, Column.ID)
        .filter(id -> id.length() <= LONGEST_ID && !NO_ID.matcher(id).find());
  }

  private Extract article(Row row, String text, boolean named, List<Note> notes) {
    Facts facts = facts(row, text);
    Optional<String> id = named ? id(row) : Optional.empty();
    List<Note> all = Stream.concat(notes.stream(), unreadDate(row).stream()).toList();
    return FieldText.article(file, id, text, facts, all).in(line(row, Column.SET));
  }

  private Facts facts(Row row, String text) {
    return new Facts(
        line(row, Column.OUTLET),
        Optional.empty(),
        line(row, Column.HEADLINE),
        date(row, Column.PUBLISHED),
        date(row, Column.UPDATED),
        cell(row, Column.URL).filter(url -> url.startsWith("http")),
        line(row, Column.BYLINE)
            .map(names -> names.startsWith("[") ? LIST_MARKS.matcher(names).replaceAll("") : names)
            .filter(names -> !names.isBlank()),
        cell(row, Column.LANGUAGE).flatMap(LanguageTag::parse),
        OptionalInt.empty(),
        line(row, Column.SUMMARY).filter(words -> isSummary(words, text)).stream().toList());
  }

  /** Many tables give the first words of the text as its summary, often cut. */
  private static boolean isSummary(String words, String text) {
    return !words.endsWith("...")
        && !words.endsWith("…")
        && !HtmlFragment.isHtml(words)
        && !SPACES.matcher(text).replaceAll(" ").contains(words);
  }

  private Optional<String> cell(Row row, Column column) {
    return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
  }

  private Optional<String> line(Row row, Column column) {
    return cell(row, column).map(text -> SPACES.matcher(text).replaceAll(" "));
  }

  private Optional<Note> unreadDate(Row row) {
    return cell(row, Column.PUBLISHED)
        .filter(date -> date(row, Column.PUBLISHED).isEmpty())
        .map(date -> new Note(Note.Kind.UNREAD_DATE, 1, Optional.empty(), List.of(date)));
  }

  private Optional<Published> date(Row row, Column column) {
    return cell(row, column).flatMap(dates.get(column)::of);
  }
}
