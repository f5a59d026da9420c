package io.github.crossread.reader;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.UnclearNameException;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.table.Column;
import io.github.crossread.reader.table.TableColumns;
import io.github.crossread.reader.yaml.Yaml;
import io.github.crossread.reader.yaml.YamlFields;
import io.github.crossread.reader.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code set.yaml} says of an article set; nothing, if the folder has none.
 *
 * @param title what the event is called
 * @param quorum how many others must carry a passage for its lack to be an omission
 * @param language the language of the set
 * @param agencies names of news agencies beside those that are known
 * @param names the keys under which it says something of an article
 * @param columns which column of its tables holds what
 * @param pages patterns of the addresses in its web archives that are articles; none for all
 * @param split how its articles are split into sets
 * @param fields the file itself, for what can be checked only once the articles are read
 */
record SetFile(
    Optional<String> title,
    OptionalInt quorum,
    Optional<Locale> language,
    List<String> agencies,
    Set<String> names,
    TableColumns columns,
    List<String> pages,
    Split split,
    YamlFields fields) {

  /** Files of a set that are no articles and need not be named as left alone. */
  static final Set<String> OWN_FILES = Set.of("set.yaml", JudgementFile.NAME);

  private static final String NAME = "set.yaml";
  private static final List<String> KEYS =
      List.of(
          "title",
          "reference",
          "quorum",
          "language",
          "agencies",
          "columns",
          "pages",
          "split",
          "articles");
  private static final List<String> ARTICLE_KEYS =
      List.of("outlet", "shortName", "headline", "published", "url", "byline", "language", "order");

  /** Reads the file of a folder, if it has one. */
  static SetFile read(Path folder) throws InputException {
    Path file = folder.resolve(NAME);
    refuseOtherName(folder);
    YamlFields fields = new YamlFields(file, mapping(file));
    fields.allow("in an article set", KEYS);
    return new SetFile(
        fields.text("title"),
        quorum(fields),
        fields.language(),
        fields.list("agencies").orElse(List.of()),
        articles(fields).keySet(),
        columns(fields),
        fields.list("pages").orElse(List.of()),
        Split.of(fields),
        fields);
  }

  /** Returns which column holds what in the tables of a folder, where its file can be read. */
  static TableColumns columns(Path folder) {
    return ifGood(folder).map(SetFile::columns).orElse(TableColumns.USUAL);
  }

  /** Reads the file of a folder if it can be used; where it can't, reading the set tells why. */
  static Optional<SetFile> ifGood(Path folder) {
    try {
      return Optional.of(read(folder));
    } catch (InputException toldWhenTheSetIsRead) {
      return Optional.empty();
    }
  }

  private static TableColumns columns(YamlFields fields) throws InputException {
    YamlFields given = fields.inner("columns", "a mapping from facts to names of columns");
    given.allow("in \"columns\"", Column.keys());
    Map<Column, String> names = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      given.text(column.key()).ifPresent(name -> names.put(column, name));
    }
    return new TableColumns(names);
  }

  private static Yaml.Mapping mapping(Path file) throws InputException {
    if (!Files.exists(file)) {
      return new Yaml.Mapping(1, Map.of());
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.in(
          file, "this is no regular file. Replace it by one, or take it out of the folder.");
    }
    if (ArticleFile.leadsOut(file)) {
      throw InputException.in(
          file,
          "this is a link that leads out of the folder, which is not followed. Copy the file here.");
    }
    byte[] bytes = ArticleFile.bytes(file, ArticleSetReader.LARGEST_ARTICLE);
    return YamlReader.read(file, TextDecoder.utf8(file, bytes));
  }

  /** A file that is passed over without a word would look as if it were believed. */
  private static void refuseOtherName(Path folder) throws InputException {
    Path other = folder.resolve("set.yml");
    if (Files.exists(other)) {
      throw InputException.in(other, "this file is not read. Rename it to " + NAME + ".");
    }
  }

  private static OptionalInt quorum(YamlFields fields) throws InputException {
    OptionalInt quorum = fields.integer("quorum");
    if (quorum.isPresent() && quorum.getAsInt() < 1) {
      throw fields.error(
          "quorum",
          "\"quorum\" must be 1 or more, not "
              + quorum.getAsInt()
              + ": it is how many others must carry a passage for its lack to be an omission.");
    }
    return quorum;
  }

  private static Map<String, Yaml> articles(YamlFields fields) throws InputException {
    return fields.mapping("articles", "a mapping from file names to what is known about them");
  }

  /** Returns what the file says of each article, by id. */
  Map<String, Facts> facts(SetExtracts set) throws InputException {
    Map<String, Facts> facts = new HashMap<>();
    for (Map.Entry<String, Yaml> entry : articles(fields).entrySet()) {
      Facts given = facts(entry.getValue());
      for (FileArticle article : named(set, entry)) {
        if (facts.put(article.id(), given) != null) {
          throw fields.error(
              entry.getValue(),
              "the article \"" + article.id() + "\" is given twice. Take one out.");
        }
      }
    }
    return facts;
  }

  private List<FileArticle> named(SetExtracts set, Map.Entry<String, Yaml> entry)
      throws InputException {
    List<FileArticle> named = set.named(entry.getKey());
    if (named.isEmpty()) {
      throw fields.error(
          entry.getValue(),
          "no article file \""
              + entry.getKey()
              + "\" in the folder. It has: "
              + set.articles().stream()
                  .map(article -> article.file().name())
                  .distinct()
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return named;
  }

  private Facts facts(Yaml value) throws InputException {
    if (YamlFields.isBlank(value)) {
      return Facts.NONE;
    }
    if (!(value instanceof Yaml.Mapping mapping)) {
      throw fields.error(
          value, "expected what is known about the article, as lines of the form \"key: value\".");
    }
    YamlFields article = new YamlFields(fields.file(), mapping);
    article.allow("for an article", ARTICLE_KEYS);
    return article.facts();
  }

  /**
   * Returns the id of the reference article, which may be given by its id or by its outlet.
   *
   * @param isPart whether the set is one of several in its folder, of which not all may have it
   */
  Optional<String> reference(ArticleSet set, boolean isPart) throws InputException {
    Optional<String> given = fields.text("reference");
    if (given.isEmpty() || (isPart && set.called(given.get()).isEmpty())) {
      return Optional.empty();
    }
    try {
      return Optional.of(set.one(given.get()).id());
    } catch (UnclearNameException e) {
      throw fields.error("reference", "the reference " + e.getMessage());
    }
  }
}
