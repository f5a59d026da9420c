package io.github.crossread.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the site's page of languages to the files: its table is made here. */
final class LanguagesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("crossread.basedir", "."), "site/markdown/languages.md");

  private static final String BEGIN = "<!-- coverage: begin -->\n";
  private static final String END = "<!-- coverage: end -->";

  private static final boolean WRITE = "write".equals(System.getProperty("crossread.golden"));

  @Test
  void the_table_counts_what_is_known_of_each_language() throws IOException {
    String page = Files.readString(PAGE);
    String renewed =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + coverage()
            + page.substring(page.indexOf(END));
    if (WRITE) {
      Files.writeString(PAGE, renewed);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "site/markdown/languages.md is out of date; renew it by"
                + " mvn test -Dtest=LanguagesPageTest -Dcrossread.golden=write")
        .isEqualTo(renewed);
  }

  private static String coverage() {
    List<String> withWords = codes(LanguagesPageTest::hasWords);
    List<String> byTraits = codes(code -> !hasWords(code));
    String head =
        "\n| | " + String.join(" | ", withWords) + " |\n|---|" + "---|".repeat(withWords.size());
    String stemmers =
        row(
            "stemmer and stop list",
            withWords,
            code -> Language.stemmed().contains(code) ? "yes" : "");
    String rows =
        Stream.of(WordKind.values())
            .map(kind -> row("`" + kind.file() + "`", withWords, code -> entries(code, kind)))
            .collect(Collectors.joining());
    return head
        + "\n"
        + stemmers
        + rows
        + "\nOf "
        + names(Language.stemmed().stream().filter(code -> !withWords.contains(code)).toList())
        + " only a stemmer and a stop list are known; of "
        + names(byTraits)
        + " a habit of print.\n\n";
  }

  private static List<String> codes(Predicate<String> which) {
    return Language.withFolder().stream().filter(which).toList();
  }

  private static boolean hasWords(String code) {
    return Stream.of(WordKind.values())
        .anyMatch(kind -> kind != WordKind.TRAITS && !WordFiles.lines(code, kind).isEmpty());
  }

  private static String row(String title, List<String> codes, UnaryOperator<String> cell) {
    return codes.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + title + " | ", " |\n"));
  }

  private static String entries(String code, WordKind kind) {
    if (kind == WordKind.WORD_VECTORS) {
      return WordFiles.bytes(code, kind).length > 0 ? "yes" : "";
    }
    int entries = WordFiles.lines(code, kind).size();
    return entries == 0 ? "" : Integer.toString(entries);
  }

  private static String names(List<String> codes) {
    return codes.stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
