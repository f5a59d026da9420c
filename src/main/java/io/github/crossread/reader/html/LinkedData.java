package io.github.crossread.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, by the words of schema.org. */
final class LinkedData {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(60)
                  .maxStringLength(4_000_000)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Set<String> TYPES = PageWords.of("news-types.txt");

  /** So many scripts of a page are looked at. */
  private static final int MOST_SCRIPTS = 50;

  private final List<Map<String, Object>> described;

  private LinkedData(List<Map<String, Object>> described) {
    this.described = List.copyOf(described);
  }

  /** Returns what a page says of the first article that it describes, and else of itself. */
  static LinkedData of(Element page) {
    List<Map<String, Object>> objects = new ArrayList<>();
    page.select("script[type*=ld+json]").stream()
        .limit(MOST_SCRIPTS)
        .forEach(script -> read(script.data(), objects));
    return new LinkedData(
        Stream.<Predicate<Map<String, Object>>>of(LinkedData::isArticle, LinkedData::isPage)
            .flatMap(kind -> objects.stream().filter(kind).limit(1))
            .toList());
  }

  /** A script that is no JSON says nothing; so many are damaged that it is no fault of the page. */
  private static void read(String json, List<Map<String, Object>> objects) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != null) {
        value(parser, objects);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static Object value(JsonParser parser, List<Map<String, Object>> objects)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new HashMap<>();
      objects.add(object);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        object.putIfAbsent(key, value(parser, objects));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, objects));
      }
      return items;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private static boolean isArticle(Map<String, Object> object) {
    return strings(object.get("@type")).stream()
        .anyMatch(type -> type.endsWith("Article") || TYPES.contains(type));
  }

  private static boolean isPage(Map<String, Object> object) {
    return strings(object.get("@type")).stream().anyMatch(type -> type.endsWith("WebPage"));
  }

  /** Returns what it says under a key: the words, or the names of the things that stand there. */
  List<String> all(String key) {
    return described.stream()
        .map(thing -> strings(thing.get(key)).stream().filter(text -> !text.isBlank()).toList())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the first of what it says under a key. */
  Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof String text) {
      return List.of(text);
    }
    if (value instanceof Map<?, ?> thing) {
      return thing.get("name") instanceof String name ? List.of(name) : List.of();
    }
    return value instanceof List<?> list
        ? list.stream().flatMap(item -> strings(item).stream()).toList()
        : List.of();
  }
}
