package io.github.crossread.reader.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table of articles may hold. */
public enum Column {
  /** The article's text, plain or as HTML. */
  TEXT,
  /** Who published it. */
  OUTLET,
  /** Its headline. */
  HEADLINE,
  /** Its standfirst. */
  SUMMARY,
  /** Who wrote it. */
  BYLINE,
  /** When it was published. */
  PUBLISHED,
  /** When it was last changed. */
  UPDATED,
  /** Where it was published. */
  URL,
  /** Its language. */
  LANGUAGE,
  /** What it is called in the table, unique there. */
  ID,
  /** Which set it belongs to. */
  SET;

  /** Returns the column with a key, as {@code set.yaml} writes it. */
  public static Optional<Column> of(String key) {
    return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
  }

  /** Returns what it is called in {@code set.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the keys of all. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Column::key).toList();
  }
}
