package io.github.crossread.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the stages that read text to the rule that no word of a language stands in code.
 *
 * <p>It looks at every string literal outside comments in {@link #STAGES}. A literal of two letters
 * or more, and nothing else, must be no word of any language's files or stop list, whatever its
 * case; nor must a row of two letters or more in a literal that is a regular expression, its
 * escapes and character classes left out. Words that Crossread has for its own things are in {@link
 * #ALLOWED}, by the file, with what they are there.
 */
final class WordsInCodeTest {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));
  private static final Path SOURCES = BASEDIR.resolve("src/main/java/io/github/crossread");

  private static final List<String> STAGES =
      List.of("article", "language", "reader", "text", "alignment", "collation");

  /** Codes of languages and countries, which the same letters spell as words. */
  private static final Set<String> CODES =
      Set.of("ar", "da", "de", "el", "en", "es", "fi", "fr", "he", "it", "no", "und", "US");

  /** Literals that are words as well, by the file, in which they are names of its own. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("AmountFinder.java", CODES),
          Map.entry("LanguageDetector.java", CODES),
          Map.entry("LanguageFolder.java", CODES),
          Map.entry("Snowball.java", CODES),
          // What a line of the file of contractions is.
          Map.entry("Contractions.java", Set.of("ending", "rest")),
          // What a line of the file of dictionaries is.
          Map.entry("KnownWords.java", Set.of("other")),
          // What YAML takes for something else than a word.
          Map.entry("FirstWords.java", Set.of("no", "off", "on")),
          // Groups of patterns.
          Map.entry("Dateline.java", Set.of("agency", "place")),
          Map.entry("PlaceAndColon.java", Set.of("place")),
          // Zones of ISO 8601 times.
          Map.entry("PrintedDate.java", Set.of("GMT", "UTC")),
          // The names of HTML's elements, and of a group.
          Map.entry("ScrapedText.java", Set.of("em", "is", "li", "tag")),
          // The word before the day that collections of articles are stamped with.
          Map.entry("DateStamp.java", Set.of("date")),
          // What headers of mails are called.
          Map.entry(
              "MailFormat.java",
              Set.of("From", "Message", "Type", "Version", "date", "from", "subject")),
          // What lines of the lists of names beside the classes are.
          Map.entry("ExportMarks.java", Set.of("abstract", "behind", "end", "text")),
          Map.entry("MailDate.java", Set.of("months")),
          Map.entry("RtfGroup.java", Set.of("elsewhere")),
          // The codes of Factiva's fields, and a part of "document".
          Map.entry("FactivaCodes.java", Set.of("AN", "BY", "ED", "ET", "IN", "LA", "SE")),
          Map.entry("NexisDocuments.java", Set.of("do")),
          // The names of elements and keys of feeds, news and documents, and RTF's control words.
          Map.entry(
              "Feed.java",
              Set.of(
                  "author",
                  "channel",
                  "date",
                  "description",
                  "language",
                  "modified",
                  "name",
                  "published",
                  "source",
                  "summary",
                  "title",
                  "updated")),
          Map.entry("AsciiDocReader.java", Set.of("image", "video")),
          // What a set's file says of sets.
          Map.entry("Split.java", Set.of("day", "set")),
          Map.entry("NewsMl.java", Set.of("by", "language", "name", "tag")),
          Map.entry("NinjsFormat.java", Set.of("by", "byline", "language", "name", "version")),
          Map.entry("Nitf.java", Set.of("abstract", "byline", "media", "name", "title")),
          Map.entry("OdtHandler.java", Set.of("name", "note")),
          Map.entry("RtfReader.java", Set.of("bin", "column", "page", "par")),
          Map.entry("WordHandler.java", Set.of("del")),
          Map.entry("WordStyles.java", Set.of("name")),
          // The names of HTML's elements and attributes, of schema.org, and flags of a pattern.
          Map.entry("HtmlFormat.java", Set.of("is")),
          Map.entry("HtmlFragment.java", Set.of("li")),
          Map.entry("JsonRows.java", Set.of("name")),
          Map.entry("LinkedData.java", Set.of("name")),
          Map.entry(
              "PageFacts.java", Set.of("author", "date", "from", "name", "publisher", "time")),
          Map.entry("PageParts.java", Set.of("meter", "title", "video")),
          Map.entry(
              "PageWalk.java",
              Set.of("caption", "center", "details", "figure", "hr", "li", "section", "summary")),
          // The fields of files in YAML.
          Map.entry("FileOutlets.java", Set.of("name")),
          Map.entry("FrontMatter.java", Set.of("description", "title")),
          Map.entry(
              "SetFile.java", Set.of("byline", "language", "published", "reference", "title")),
          Map.entry(
              "YamlFields.java",
              Set.of(
                  "author",
                  "byline",
                  "date",
                  "language",
                  "modified",
                  "published",
                  "publisher",
                  "source",
                  "summary",
                  "title")));

  /** Files whose lines are no words. */
  private static final Set<WordKind> NO_WORDS =
      Set.of(
          WordKind.CLOCK_MARKS,
          WordKind.DICTIONARIES,
          WordKind.GLUED_UNITS,
          WordKind.MATERIAL_BY,
          WordKind.MATERIAL_FROM,
          WordKind.RIGHTS_OF,
          WordKind.SPELLING_RULES,
          WordKind.THESAURUS,
          WordKind.TOLD,
          WordKind.TRAITS,
          WordKind.WIRE_FOLDERS,
          WordKind.WORD_VECTORS);

  private static final Pattern LITERAL =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/|//[^\\n]*|'(?:\\\\.[^']*|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\\n])*)\"");

  private static final Pattern EXPRESSION =
      Pattern.compile("\\||\\(\\?|\\\\\\\\|\\[[^\\]]*]|[)}][?*+]|\\{\\d");
  private static final Pattern NOT_SPELT =
      Pattern.compile(
          "\\\\u[0-9A-F]{4}|\\\\\\\\[pP]\\{\\w+}|\\\\\\\\.|\\\\.|\\[(?:\\\\\\\\.|[^\\]])*]|\\(\\?<\\w+>");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  @Test
  void no_literal_of_a_stage_is_a_word_of_a_language() throws IOException {
    Set<String> words = words();
    Set<String> found = new TreeSet<>();
    for (Path file : sources()) {
      for (String spelt : spelt(Files.readString(file))) {
        String name = file.getFileName().toString();
        if (words.contains(spelt.toLowerCase(Locale.ROOT))
            && !ALLOWED.getOrDefault(name, Set.of()).contains(spelt)) {
          found.add(name + ": " + spelt);
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String stage : STAGES) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(stage))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Set<String> words() {
    Set<String> codes = new HashSet<>(Language.withFolder());
    codes.addAll(Language.stemmed());
    return codes.stream()
        .map(code -> Language.of(Locale.forLanguageTag(code)))
        .flatMap(WordsInCodeTest::words)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(Language language) {
    return Stream.concat(
        language.functionWords().stream(),
        Stream.of(WordKind.values())
            .filter(kind -> !NO_WORDS.contains(kind))
            .flatMap(kind -> language.words(kind).stream()));
  }

  /** Returns the words that literals spell. */
  private static List<String> spelt(String source) {
    List<String> spelt = new ArrayList<>();
    Matcher literals = LITERAL.matcher(source);
    while (literals.find()) {
      String literal = literals.group(1) == null ? "" : literals.group(1);
      if (LETTERS.matcher(literal.strip()).matches()) {
        spelt.add(literal);
      } else if (EXPRESSION.matcher(literal).find()) {
        LETTERS
            .matcher(NOT_SPELT.matcher(literal).replaceAll(" "))
            .results()
            .forEach(row -> spelt.add(row.group()));
      }
    }
    return spelt;
  }
}
