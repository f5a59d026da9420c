package io.github.crossread.reader;

import io.github.crossread.article.Published;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.yaml.Yaml;
import io.github.crossread.reader.yaml.YamlFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the articles of one folder are split into sets: by the day they were published on, by a
 * column of their table, or by lists of ids.
 *
 * @param by what tells an article's set
 * @param lists the sets by name, if they are listed
 */
record Split(By by, Map<String, List<String>> lists) {

  /** What tells an article's set. */
  enum By {
    NOTHING,
    DAY,
    COLUMN,
    LISTS
  }

  private static final String KEY = "split";

  /** As in "by day". */
  private static final String BY = "by ";

  private static final String DAY = "day";

  private static final String COLUMN = "set";

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}._]+");

  /** Reads what a set's file says. */
  static Split of(YamlFields fields) throws InputException {
    Map<String, Yaml> listed = fields.isMapping(KEY) ? fields.mapping(KEY, "a mapping") : Map.of();
    if (!listed.isEmpty()) {
      return new Split(By.LISTS, lists(fields.inner(KEY, "a mapping"), listed));
    }
    Optional<String> by =
        fields.text(KEY).map(text -> text.startsWith(BY) ? text.substring(BY.length()) : text);
    if (by.isEmpty()) {
      return new Split(By.NOTHING, Map.of());
    }
    return switch (by.get()) {
      case DAY -> new Split(By.DAY, Map.of());
      case COLUMN -> new Split(By.COLUMN, Map.of());
      default ->
          throw fields.error(
              KEY,
              "\"split\" must be \"day\", or \"set\" for the column that \"columns\" names so, or"
                  + " names of sets, each with a list of the ids of its articles; not \""
                  + by.get()
                  + "\".");
    };
  }

  private static Map<String, List<String>> lists(YamlFields sets, Map<String, Yaml> listed)
      throws InputException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String name : listed.keySet()) {
      lists.put(name, sets.list(name).orElse(List.of()));
    }
    return lists;
  }

  boolean isNone() {
    return by == By.NOTHING;
  }

  /**
   * Returns the articles of each set, by the sets' names.
   *
   * @param all the articles of the folder
   */
  Map<String, List<FileArticle>> parts(SetExtracts all) {
    Map<String, List<FileArticle>> parts = new TreeMap<>();
    if (by == By.LISTS) {
      lists.forEach(
          (name, ids) ->
              parts.put(
                  name(name),
                  ids.stream().flatMap(id -> all.named(id).stream()).distinct().toList()));
      return parts;
    }
    for (FileArticle article : all.articles()) {
      part(article)
          .ifPresent(
              name -> parts.computeIfAbsent(name(name), k -> new ArrayList<>()).add(article));
    }
    return parts;
  }

  private Optional<String> part(FileArticle article) {
    return by == By.DAY
        ? article.extract().facts().published().map(Published::day).map(Object::toString)
        : article.extract().group();
  }

  /** A set's name becomes that of its files. */
  private static String name(String words) {
    return NO_NAME.matcher(words.strip()).replaceAll("-");
  }
}
