package io.github.crossread.reader.table;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.NameList;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what: as {@code set.yaml} says, else by names that are usual, which
 * stand in {@code columns.txt} beside this class.
 *
 * @param given the names of columns that {@code set.yaml} gives
 */
public record TableColumns(Map<Column, String> given) {

  /** Nothing is given. */
  public static final TableColumns USUAL = new TableColumns(Map.of());

  private static final Map<String, List<String>> NAMES =
      NameList.of(TableColumns.class, "columns.txt");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Copies the names. */
  public TableColumns {
    given = Map.copyOf(given);
  }

  /**
   * Returns what each column is called in a table.
   *
   * @param file the table's file, for messages
   * @param there the names of its columns
   * @throws InputException if a given column is not there, or none is one of texts
   */
  Map<Column, String> in(Path file, Set<String> there) throws InputException {
    Map<Column, String> columns = usual(there);
    for (Map.Entry<Column, String> name : given.entrySet()) {
      if (!there.contains(name.getValue())) {
        throw InputException.in(
            file,
            "it has no column \""
                + name.getValue()
                + "\", which \"columns\" in set.yaml names for \""
                + name.getKey().key()
                + "\". It has: "
                + String.join(", ", there)
                + ".");
      }
      columns.put(name.getKey(), name.getValue());
    }
    if (!columns.containsKey(Column.TEXT)) {
      throw InputException.in(
          file,
          "none of its columns has a usual name for an article's text. It has: "
              + String.join(", ", there)
              + ". Say in set.yaml which it is, as in: columns: {text: "
              + there.stream().findFirst().orElse("body")
              + "}");
    }
    return columns;
  }

  /** Returns whether names of columns are those of a table of articles. */
  boolean areOfArticles(Set<String> there) {
    Map<Column, String> usual = usual(there);
    boolean mapped = given.containsKey(Column.TEXT) && there.contains(given.get(Column.TEXT));
    return mapped || (usual.containsKey(Column.TEXT) && usual.size() > 1);
  }

  private static Map<Column, String> usual(Set<String> there) {
    Map<String, String> byKey = new HashMap<>();
    there.forEach(name -> byKey.putIfAbsent(key(name), name));
    Map<Column, String> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      usual(column, byKey).ifPresent(name -> columns.put(column, name));
    }
    return columns;
  }

  private static Optional<String> usual(Column column, Map<String, String> byKey) {
    return NAMES.get(column.key()).stream().filter(byKey::containsKey).map(byKey::get).findFirst();
  }

  private static String key(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
