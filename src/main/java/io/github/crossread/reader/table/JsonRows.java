package io.github.crossread.reader.table;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.json.JsonReader;
import io.github.crossread.reader.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows in JSON: the objects of an array, or one a line, or those of the first array inside an
 * object that hold articles, as in {@code {"articles": [{…}]}}.
 */
final class JsonRows {

  /** Objects within objects are looked through for articles so deep. */
  private static final int DEEPEST = 4;

  private final TableColumns columns;
  private final List<Row> rows = new ArrayList<>();

  private JsonRows(TableColumns columns) {
    this.columns = columns;
  }

  /** Reads the rows. */
  static List<Row> of(Path file, String text, TableColumns columns) throws InputException {
    JsonRows rows = new JsonRows(columns);
    JsonReader.read(file, text, rows::add);
    if (rows.rows.isEmpty()) {
      throw InputException.in(
          file, "there is no object in its JSON, which an article is. Take it out of the folder.");
    }
    return rows.rows;
  }

  private void add(int line, JsonValue value) {
    if (value instanceof JsonValue.Fields fields) {
      Row row = new Row(line, cells(fields));
      List<JsonValue.Fields> inside =
          columns.areOfArticles(row.cells().keySet()) ? List.of() : inside(fields);
      if (inside.isEmpty()) {
        rows.add(row);
      }
      inside.forEach(article -> rows.add(new Row(line, cells(article))));
    }
  }

  private List<JsonValue.Fields> inside(JsonValue.Fields outer) {
    Deque<JsonValue.Fields> due = new ArrayDeque<>(List.of(outer));
    for (int seen = 0; !due.isEmpty() && seen < DEEPEST * DEEPEST; seen++) {
      JsonValue.Fields next = due.poll();
      for (JsonValue value : next.fields().values()) {
        if (value instanceof JsonValue.Items items) {
          List<JsonValue.Fields> objects = JsonValue.objects(items);
          if (objects.stream().anyMatch(o -> columns.areOfArticles(cells(o).keySet()))) {
            return objects;
          }
        } else if (value instanceof JsonValue.Fields fields) {
          due.add(fields);
        }
      }
    }
    return List.of();
  }

  private static Map<String, String> cells(JsonValue.Fields fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    add("", fields, cells, 0);
    return cells;
  }

  private static void add(
      String prefix, JsonValue.Fields fields, Map<String, String> cells, int depth) {
    fields
        .fields()
        .forEach(
            (key, value) -> {
              if (value instanceof JsonValue.Fields inner && depth < DEEPEST) {
                add(prefix + key + ".", inner, cells, depth + 1);
              } else {
                String text = text(value);
                if (!text.isBlank()) {
                  cells.put(prefix + key, text.strip());
                }
              }
            });
  }

  /** Of a list, its texts, or the names of its things. */
  private static String text(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.text();
    }
    return value instanceof JsonValue.Items items
        ? items.items().stream()
            .map(JsonRows::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "))
        : "";
  }

  private static String name(JsonValue item) {
    if (item instanceof JsonValue.Text text) {
      return text.text().strip();
    }
    return item instanceof JsonValue.Fields fields ? fields.text("name").orElse("") : "";
  }
}
