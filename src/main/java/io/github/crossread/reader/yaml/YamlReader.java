package io.github.crossread.reader.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML token by token, as data: no tag makes an object, no alias is followed, nothing nests
 * deep, no key stands twice.
 */
public final class YamlReader {

  /** Text of more chars than this is no description of articles. */
  static final int LONGEST = 1_000_000;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(10)
                  .maxStringLength(100_000)
                  .maxNameLength(1_000)
                  .build())
          .build();

  private final Path file;
  private final YAMLParser parser;

  private YamlReader(Path file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a text that holds keys with values.
   *
   * @param file the file it stands in, for messages
   * @param text the text, from the file's first line on
   */
  public static Yaml.Mapping read(Path file, String text) throws InputException {
    return read(file, text, YamlReader::document);
  }

  /**
   * Reads a text that holds a list; an empty one if it holds nothing.
   *
   * @param file the file it stands in, for messages
   * @param text the text, from the file's first line on
   * @param expected what to say where it holds something else
   */
  public static Yaml.Sequence list(Path file, String text, String expected) throws InputException {
    return read(file, text, reader -> reader.sequence(expected));
  }

  /** Reads what the text is to hold. */
  private interface Part<T> {
    T of(YamlReader reader) throws IOException, InputException;
  }

  private static <T> T read(Path file, String text, Part<T> part) throws InputException {
    if (text.length() > LONGEST) {
      throw InputException.in(file, "this YAML is longer than " + LONGEST + " characters. Cut it.");
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      return part.of(new YamlReader(file, parser));
    } catch (StreamConstraintsException e) {
      throw InputException.in(
          file,
          "its YAML nests deeper, or has longer keys, than any that describes articles. Write plain"
              + " lines of the form \"key: value\".");
    } catch (JsonProcessingException e) {
      throw InputException.atLine(
          file, line(e.getLocation()), "this is not well-formed YAML: " + problem(e) + ".");
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
  }

  private static int line(JsonLocation location) {
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  /**
   * The parser's own word for what is wrong. It says first what it was doing, then what is wrong,
   * and shows the place below each, indented.
   */
  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .reduce((doing, wrong) -> wrong)
        .orElse("it can't be parsed");
  }

  private Yaml.Mapping document() throws IOException, InputException {
    JsonToken first = parser.nextToken();
    if (first == null || parser.getText().isBlank()) {
      return new Yaml.Mapping(1, Map.of());
    }
    int line = line(parser.currentTokenLocation());
    if (!(value(line) instanceof Yaml.Mapping mapping)) {
      throw InputException.atLine(file, line, "expected lines of the form \"key: value\".");
    }
    refuseSecond();
    return mapping;
  }

  private Yaml.Sequence sequence(String expected) throws IOException, InputException {
    JsonToken first = parser.nextToken();
    if (first == null || (first.isScalarValue() && parser.getText().isBlank())) {
      return new Yaml.Sequence(1, List.of());
    }
    int line = line(parser.currentTokenLocation());
    if (!(value(line) instanceof Yaml.Sequence sequence)) {
      throw InputException.atLine(file, line, expected);
    }
    refuseSecond();
    return sequence;
  }

  private void refuseSecond() throws IOException, InputException {
    if (parser.nextToken() != null) {
      throw InputException.atLine(
          file,
          line(parser.currentTokenLocation()),
          "a second YAML document begins here; one was expected. Take out the \"---\" before it.");
    }
  }

  private Yaml value(int line) throws IOException, InputException {
    if (parser.isCurrentAlias()) {
      throw InputException.atLine(
          file, line, "YAML aliases (\"*name\") are not read. Write the value itself.");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line);
      case START_ARRAY -> sequence(line);
      case VALUE_NULL -> new Yaml.Scalar(line, "");
      default -> new Yaml.Scalar(line, parser.getText());
    };
  }

  private Yaml.Mapping mapping(int line) throws IOException, InputException {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line(parser.currentTokenLocation());
      parser.nextToken();
      Yaml other = fields.put(key, value(keyLine));
      if (other != null) {
        throw InputException.atLine(
            file,
            keyLine,
            "\"" + key + "\" is given twice, on line " + other.line() + " too. Take one out.");
      }
    }
    return new Yaml.Mapping(line, Collections.unmodifiableMap(fields));
  }

  private Yaml.Sequence sequence(int line) throws IOException, InputException {
    List<Yaml> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(line(parser.currentTokenLocation())));
    }
    return new Yaml.Sequence(line, items);
  }
}
