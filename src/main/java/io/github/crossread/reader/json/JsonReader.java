package io.github.crossread.reader.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON, and JSON Lines: values one after another. Nothing nests deeper than {@value
 * #DEEPEST}, no text is longer than {@value #LONGEST} chars.
 */
public final class JsonReader {

  private static final int DEEPEST = 60;

  private static final int LONGEST = 4_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final Path file;
  private final JsonParser parser;

  private JsonReader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** What values are given to. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Takes a value.
     *
     * @param line the line that it begins on, from 1
     */
    void take(int line, JsonValue value) throws InputException;
  }

  /**
   * Reads the values of a text one after another, those of an array at its top one by one.
   *
   * @param file the file it stands in, for messages
   * @throws InputException if it is no JSON, or beyond the limits
   */
  public static void read(Path file, String text, Sink sink) throws InputException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      new JsonReader(file, parser).values(sink);
    } catch (StreamConstraintsException e) {
      throw InputException.in(
          file,
          "its JSON nests deeper than "
              + DEEPEST
              + " levels, or has a longer text than 4 million chars. Take out what is no article.");
    } catch (JsonProcessingException e) {
      throw InputException.atLine(
          file,
          line(e.getLocation()),
          "this is no well-formed JSON: "
              + e.getOriginalMessage().lines().findFirst().orElse("it can't be parsed")
              + ". Mend it, or export the file again.");
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private void values(Sink sink) throws IOException, InputException {
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(sink);
        }
      } else {
        value(sink);
      }
    }
  }

  private void value(Sink sink) throws IOException, InputException {
    int line = line(parser.currentTokenLocation());
    Optional<JsonValue> value = value();
    if (value.isPresent()) {
      sink.take(line, value.get());
    }
  }

  private Optional<JsonValue> value() throws IOException, InputException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw InputException.in(
          file, "its JSON ends before what it opens is closed. Export the file again.");
    }
    return switch (token) {
      case START_OBJECT -> Optional.of(object());
      case START_ARRAY -> Optional.of(array());
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(new JsonValue.Text(parser.getText()));
    };
  }

  private JsonValue object() throws IOException, InputException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      value().ifPresent(value -> fields.putIfAbsent(key, value));
    }
    return new JsonValue.Fields(fields);
  }

  private JsonValue array() throws IOException, InputException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value().ifPresent(items::add);
    }
    return new JsonValue.Items(items);
  }
}
