package io.github.crossread.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the folders of languages to what the loader expects: a file that it does not know is lost.
 */
final class LanguageFilesTest {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));
  private static final Path FOLDERS =
      BASEDIR.resolve("src/main/resources/io/github/crossread/language");

  private static Stream<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(FOLDERS)) {
      return files.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @Test
  void the_list_of_languages_names_each_folder() throws IOException {
    List<String> codes =
        folders()
            .map(folder -> folder.getFileName().toString())
            .filter(code -> !code.equals(LanguageFolder.UNDETERMINED))
            .toList();

    assertThat(Language.withFolder()).isEqualTo(codes);
  }

  @Test
  void each_file_is_of_a_kind() throws IOException {
    Set<String> known =
        Stream.of(WordKind.values()).map(WordKind::file).collect(Collectors.toSet());

    for (Path folder : folders().toList()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", "")))
            .as(folder.toString())
            .isSubsetOf(known);
      }
    }
  }

  @Test
  void each_trait_is_known() {
    Set<String> known = Stream.of(Trait.values()).map(Trait::file).collect(Collectors.toSet());

    for (String code : Language.withFolder()) {
      assertThat(language(code).words(WordKind.TRAITS)).as(code).isSubsetOf(known);
    }
  }

  @Test
  void no_line_stands_in_a_file_twice() {
    for (String code : Language.withFolder()) {
      for (WordKind kind : WordKind.values()) {
        Set<String> seen = new HashSet<>();
        List<String> twice =
            WordFiles.lines(code, kind).stream().filter(line -> !seen.add(line)).toList();

        assertThat(twice).as(code + "/" + kind.file()).isEmpty();
      }
    }
  }

  @Test
  void what_is_read_of_each_language_can_be_read() {
    for (String code : Language.withFolder()) {
      Language language = language(code);

      assertThat(language.measures()).as(code).isNotNull();
      assertThat(language.contractions()).as(code).isNotNull();
      assertThat(language.spelling()).as(code).isNotNull();
      assertThat(language.vectors()).as(code).isNotNull();
    }
  }

  @Test
  void a_language_is_one_whatever_its_region() {
    assertThat(Language.of(Locale.UK).isSame(Language.of(Locale.US))).isTrue();
    assertThat(Language.of(Locale.UK).isSame(Language.of(Locale.GERMANY))).isFalse();
  }

  @Test
  void of_a_language_without_a_folder_nothing_of_its_own_is_known() {
    Language esperanto = language("eo");

    assertThat(esperanto.functionWords()).isEmpty();
    assertThat(esperanto.words(WordKind.TITLES)).isEmpty();
    assertThat(esperanto.stemming().apply("urboj")).isEqualTo("urboj");
  }

  private static Language language(String code) {
    return Language.of(Locale.forLanguageTag(code));
  }
}
