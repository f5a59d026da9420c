package io.github.crossread.reader.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in JSON (RFC 8259); nothing where it says {@code null}. */
public sealed interface JsonValue {

  /** A text; numbers and truth values are texts as they are written. */
  record Text(String text) implements JsonValue {}

  /** An array. */
  record Items(List<JsonValue> items) implements JsonValue {

    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param fields by their keys, in the order they are written; of a key that is given twice, the
   *     first
   */
  record Fields(Map<String, JsonValue> fields) implements JsonValue {

    /** Copies the fields. */
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns the text under a key, if there is one that is not blank. */
    public Optional<String> text(String key) {
      return fields.get(key) instanceof Text value
          ? Optional.of(value.text().strip()).filter(text -> !text.isEmpty())
          : Optional.empty();
    }

    /** Returns the first text under some keys. */
    public Optional<String> first(List<String> keys) {
      return keys.stream().flatMap(key -> text(key).stream()).findFirst();
    }

    /** Returns the objects that stand under a key in an array. */
    public List<Fields> objects(String key) {
      return fields.get(key) instanceof Items array ? JsonValue.objects(array) : List.of();
    }
  }

  /** Returns those of an array's items that are objects. */
  static List<Fields> objects(Items array) {
    return array.items().stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
  }
}
