package io.github.crossread.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Span;
import io.github.crossread.text.token.Excerpt;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in the few shapes the report has. */
final class JsonWriter {

  private static final int DECIMALS = 4;

  /** Writes the value of a key. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes an element of a list. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  private final JsonGenerator json;

  JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String key, Body body) throws IOException {
    json.writeFieldName(key);
    object(body);
  }

  <T> void list(String key, List<T> elements, Element<T> element) throws IOException {
    json.writeArrayFieldStart(key);
    for (T each : elements) {
      element.write(each);
    }
    json.writeEndArray();
  }

  void strings(String key, List<String> strings) throws IOException {
    list(key, strings, json::writeString);
  }

  void string(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  /** Writes null where nothing is known. */
  void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** Writes null where there is none. */
  void number(String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(key, value.getAsInt());
    } else {
      json.writeNullField(key);
    }
  }

  /** Writes a fraction with four decimals, so that no platform prints it otherwise. */
  void fraction(String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }

  void bool(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  /** Writes begin and end in chars of the article's text; null for what stands nowhere in it. */
  void span(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      number("begin", span.get().begin());
      number("end", span.get().end());
    } else {
      json.writeNullField("begin");
      json.writeNullField("end");
    }
  }

  void span(String key, Span span) throws IOException {
    object(key, () -> span(Optional.of(span)));
  }

  /** Writes what was printed, and where it stands; null where there is nothing. */
  void words(String key, Optional<Excerpt> words) throws IOException {
    if (words.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    object(
        key,
        () -> {
          string("text", words.get().text());
          span(words.get().source());
        });
  }

  void name(String key, Enum<?> constant) throws IOException {
    string(key, ConstantNames.of(constant));
  }
}
