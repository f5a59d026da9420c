package io.github.crossread.reader;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.UnclearNameException;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.yaml.Yaml;
import io.github.crossread.reader.yaml.YamlFields;
import io.github.crossread.reader.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code set.yaml} says of an article set; nothing, if the folder has none.
 *
 * @param title what the event is called
 * @param quorum how many others must carry a passage for its lack to be an omission
 * @param language the language of the set
 * @param agencies names of news agencies beside those that are known
 * @param articles what it says of an article, by id
 * @param fields the file itself, for what can be checked only once the articles are read
 */
record SetFile(
    Optional<String> title,
    OptionalInt quorum,
    Optional<Locale> language,
    List<String> agencies,
    Map<String, Facts> articles,
    YamlFields fields) {

  private static final String NAME = "set.yaml";
  private static final List<String> KEYS =
      List.of("title", "reference", "quorum", "language", "agencies", "articles");
  private static final List<String> ARTICLE_KEYS =
      List.of("outlet", "shortName", "headline", "published", "url", "byline", "language", "order");

  /** Reads the file of a folder that holds the given articles. */
  static SetFile read(Path folder, List<ArticleFile> files) throws InputException {
    Path file = folder.resolve(NAME);
    refuseOtherName(folder);
    Yaml.Mapping yaml =
        Files.exists(file)
            ? YamlReader.read(file, TextDecoder.utf8(file, ArticleFile.bytes(file)))
            : new Yaml.Mapping(1, Map.of());
    YamlFields fields = new YamlFields(file, yaml);
    fields.allow("in an article set", KEYS);
    return new SetFile(
        fields.text("title"),
        quorum(fields),
        fields.language(),
        fields.list("agencies").orElse(List.of()),
        articles(file, fields, files),
        fields);
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

  private static Map<String, Facts> articles(Path file, YamlFields fields, List<ArticleFile> files)
      throws InputException {
    Map<String, Facts> facts = new HashMap<>();
    Map<String, Yaml> articles =
        fields.mapping("articles", "a mapping from file names to what is known about them");
    for (Map.Entry<String, Yaml> entry : articles.entrySet()) {
      String id = article(fields, entry, files).id();
      if (facts.put(id, facts(file, fields, entry.getValue())) != null) {
        throw fields.error(
            entry.getValue(), "the article \"" + id + "\" is given twice. Take one out.");
      }
    }
    return facts;
  }

  private static ArticleFile article(
      YamlFields fields, Map.Entry<String, Yaml> entry, List<ArticleFile> files)
      throws InputException {
    for (ArticleFile file : files) {
      if (file.name().equals(entry.getKey()) || file.id().equals(entry.getKey())) {
        return file;
      }
    }
    throw fields.error(
        entry.getValue(),
        "no article file \""
            + entry.getKey()
            + "\" in the folder. It has: "
            + String.join(", ", files.stream().map(ArticleFile::name).toList())
            + ".");
  }

  private static Facts facts(Path file, YamlFields fields, Yaml value) throws InputException {
    if (YamlFields.isBlank(value)) {
      return Facts.NONE;
    }
    if (!(value instanceof Yaml.Mapping mapping)) {
      throw fields.error(
          value, "expected what is known about the article, as lines of the form \"key: value\".");
    }
    YamlFields article = new YamlFields(file, mapping);
    article.allow("for an article", ARTICLE_KEYS);
    return article.facts();
  }

  /** Returns what the file says of an article. */
  Facts of(ArticleFile file) {
    return articles.getOrDefault(file.id(), Facts.NONE);
  }

  /** Returns the files in the order of the set: numbered ones first, the others by name. */
  List<ArticleFile> order(List<ArticleFile> files) {
    List<ArticleFile> ordered = new ArrayList<>(files);
    ordered.sort(
        Comparator.comparing((ArticleFile file) -> of(file).order().isEmpty())
            .thenComparing(file -> of(file).order().orElse(0))
            .thenComparing(ArticleFile.BY_NAME));
    return ordered;
  }

  /** Returns the id of the reference article, which may be given by its id or by its outlet. */
  Optional<String> reference(ArticleSet set) throws InputException {
    Optional<String> given = fields.text("reference");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(set.one(given.get()).id());
    } catch (UnclearNameException e) {
      throw fields.error("reference", "the reference " + e.getMessage());
    }
  }
}
