package io.github.crossread.reader.export;

import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.PrintedDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a database says of an article, as it is found. */
final class ExportFacts {

  private final Map<ExportField, String> fields = new EnumMap<>(ExportField.class);
  private final List<String> summary = new ArrayList<>();

  /** Keeps a field, if it says something and was not met before. */
  void put(ExportField field, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(field, value.strip());
    }
  }

  void put(ExportField.Value value) {
    put(value.field(), value.value());
  }

  void addSummary(String words) {
    if (!words.isBlank()) {
      summary.add(words);
    }
  }

  boolean has(ExportField field) {
    return fields.containsKey(field);
  }

  Optional<String> get(ExportField field) {
    return Optional.ofNullable(fields.get(field));
  }

  Facts facts() {
    get(ExportField.HIGHLIGHT).ifPresent(summary::add);
    return new Facts(
        get(ExportField.OUTLET).map(ExportMarks::outlet),
        Optional.empty(),
        get(ExportField.HEADLINE),
        get(ExportField.PUBLISHED).flatMap(PrintedDate::in),
        Optional.empty(),
        get(ExportField.URL).filter(url -> url.startsWith("http")),
        get(ExportField.BYLINE),
        Optional.empty(),
        OptionalInt.empty(),
        summary);
  }
}
