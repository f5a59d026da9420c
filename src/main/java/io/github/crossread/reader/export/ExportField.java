package io.github.crossread.reader.export;

import io.github.crossread.reader.format.NameList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a database says of an article in a line of its own, behind a label and a colon. */
enum ExportField {
  HEADLINE,
  BYLINE,
  SECTION,
  LENGTH,
  DATELINE,
  HIGHLIGHT,
  GRAPHIC,
  LOAD_DATE,
  KIND,
  LANGUAGE,
  OUTLET,
  PUBLISHED,
  TEXT,
  ABSTRACT,
  URL,
  ID,
  OTHER;

  private static final int LONGEST_LABEL = 40;

  private static final Map<String, ExportField> BY_LABEL = byLabel();

  private static Map<String, ExportField> byLabel() {
    Map<String, List<String>> labels = NameList.of(ExportField.class, "labels.txt");
    Map<String, ExportField> fields = new HashMap<>();
    for (ExportField field : values()) {
      labels
          .get(field.name().toLowerCase(Locale.ROOT))
          .forEach(label -> fields.putIfAbsent(label, field));
    }
    return fields;
  }

  /**
   * A field of an article.
   *
   * @param field what it is
   * @param value what it says
   * @param begin where that begins in the line
   */
  record Value(ExportField field, String value, int begin) {}

  /** Returns the field that a line holds, if it opens with a label that is known. */
  static Optional<Value> in(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    int begin = colon + 1;
    while (begin < line.length() && Character.isWhitespace(line.charAt(begin))) {
      begin++;
    }
    int value = begin;
    return Optional.ofNullable(BY_LABEL.get(label))
        .map(field -> new Value(field, line.substring(value).strip(), value));
  }
}
