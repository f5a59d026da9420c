package io.github.crossread.reader.yaml;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.PrintedDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The keys of a YAML mapping, read as what they are to be. A key without a value is not given. */
public final class YamlFields {

  private final Path file;
  private final Map<String, Yaml> fields;

  public YamlFields(Path file, Yaml.Mapping mapping) {
    this.file = file;
    this.fields = mapping.fields();
  }

  /** Returns the file that holds the mapping. */
  public Path file() {
    return file;
  }

  /** Refuses any key but those allowed. */
  public void allow(String where, List<String> allowed) throws InputException {
    for (Map.Entry<String, Yaml> field : fields.entrySet()) {
      if (!allowed.contains(field.getKey())) {
        throw error(
            field.getValue(),
            "unknown key \""
                + field.getKey()
                + "\" "
                + where
                + ". Allowed are: "
                + String.join(", ", allowed)
                + ".");
      }
    }
  }

  /** Returns what is said about an article. */
  public Facts facts() throws InputException {
    return facts(published());
  }

  /**
   * Returns what is said about an article where other tools may have written it: web clippers say
   * {@code title}, {@code source}, {@code author}, and have dates of many forms. What can't be read
   * is left alone.
   */
  public Facts factsOfAnyTool() throws InputException {
    Facts own = facts(text("published").flatMap(PrintedDate::in));
    return own.or(
        new Facts(
            clipped("site").or(() -> clipped("publisher")),
            Optional.empty(),
            clipped("title"),
            clipped("date").flatMap(PrintedDate::in),
            clipped("modified").flatMap(PrintedDate::in),
            clipped("source").filter(YamlFields::isAddress),
            authors(),
            Optional.empty(),
            OptionalInt.empty(),
            List.of()));
  }

  /** Returns the dates that other tools may have written and that can't be read as dates. */
  List<String> unreadDates() {
    return Stream.of("published", "date")
        .flatMap(key -> clipped(key).stream())
        .filter(text -> PrintedDate.in(text).isEmpty())
        .toList();
  }

  private Optional<String> clipped(String key) {
    return fields.get(key) instanceof Yaml.Scalar scalar
        ? Optional.of(fold(scalar.text())).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** Clippers for notes write an author as a link to a note: {@code [[Clara Holt]]}. */
  private Optional<String> authors() throws InputException {
    return list("author")
        .map(names -> String.join(", ", names).replace("[[", "").replace("]]", ""));
  }

  private Facts facts(Optional<Published> published) throws InputException {
    return new Facts(
        text("outlet"),
        text("shortName"),
        text("headline"),
        published,
        Optional.empty(),
        text("url"),
        list("byline").map(names -> String.join(", ", names)),
        language(),
        integer("order"),
        list("summary").orElse(List.of()));
  }

  /** Returns a value on one line: white space folded. */
  public Optional<String> text(String key) throws InputException {
    Yaml value = fields.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Yaml.Scalar scalar)) {
      throw error(value, "\"" + key + "\" must be one text, not a list or a mapping.");
    }
    return Optional.of(fold(scalar.text())).filter(text -> !text.isEmpty());
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Returns a text, or a list of texts. */
  public Optional<List<String>> list(String key) throws InputException {
    if (!(fields.get(key) instanceof Yaml.Sequence sequence)) {
      return text(key).map(List::of);
    }
    List<String> texts = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (!(item instanceof Yaml.Scalar scalar)) {
        throw error(item, "\"" + key + "\" must be a text or a list of texts.");
      }
      texts.add(fold(scalar.text()));
    }
    return Optional.of(texts).filter(t -> !t.isEmpty());
  }

  /** Returns a whole number. */
  public OptionalInt integer(String key) throws InputException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.get()));
    } catch (NumberFormatException e) {
      throw error(
          fields.get(key), "\"" + key + "\" must be a whole number, not \"" + text.get() + "\".");
    }
  }

  private Optional<Published> published() throws InputException {
    Optional<String> text = text("published");
    Optional<Published> published = text.flatMap(Published::parse);
    if (text.isPresent() && published.isEmpty()) {
      throw error(
          fields.get("published"),
          "\"published\" must be a date such as 2026-11-21 or a time such as"
              + " 2026-11-21T09:30:00+01:00, not \""
              + text.get()
              + "\".");
    }
    return published;
  }

  /** Returns the key "language" as a language tag (BCP 47). */
  public Optional<Locale> language() throws InputException {
    Optional<String> tag = text("language");
    Optional<Locale> language = tag.flatMap(LanguageTag::parse);
    if (tag.isPresent() && language.isEmpty()) {
      throw error(
          "language",
          "\"language\" must be " + LanguageTag.EXPECTED + ", not \"" + tag.get() + "\".");
    }
    return language;
  }

  /** Returns a mapping's keys with their values. */
  public Map<String, Yaml> mapping(String key, String expected) throws InputException {
    Yaml value = fields.get(key);
    if (value == null || isBlank(value)) {
      return Map.of();
    }
    if (value instanceof Yaml.Mapping mapping) {
      return mapping.fields();
    }
    throw error(value, "\"" + key + "\" must be " + expected + ".");
  }

  /** Returns whether keys with values stand under a key. */
  public boolean isMapping(String key) {
    return fields.get(key) instanceof Yaml.Mapping;
  }

  /** Returns a mapping, to be read in its turn; an empty one, if the key is not given. */
  public YamlFields inner(String key, String expected) throws InputException {
    int line = fields.containsKey(key) ? fields.get(key).line() : 1;
    return new YamlFields(file, new Yaml.Mapping(line, mapping(key, expected)));
  }

  public static boolean isBlank(Yaml value) {
    return value instanceof Yaml.Scalar scalar && scalar.text().isBlank();
  }

  /** Returns an error at a key's line. */
  public InputException error(String key, String problem) {
    return error(fields.get(key), problem);
  }

  public InputException error(Yaml where, String problem) {
    return InputException.atLine(file, where.line(), problem);
  }
}
