package io.github.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.text.token.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that the end of a line parts are joined, and no others. */
final class LineEndHyphensTest {

  @TempDir Path folder;

  private String read(String text) throws Exception {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(
        folder.resolve("b.txt"), "The Skerravick quay and the breakwater of Merrow fell.\n");
    return new Comparison(Options.none())
        .compare(folder).collation().texts().get(0).sentences().stream()
            .map(Sentence::text)
            .reduce("", (a, b) -> a + b + "\n");
  }

  private static String wrapped(String parted) {
    return "The storm that came in from the sea broke the "
        + parted
        + " of the town\nbefore anybody who lived there had seen what the\nwater could do to it.\n";
  }

  @ParameterizedTest
  @CsvSource({
    // of the language
    "'jour-\nnalist',journalist",
    // of the set only
    "'Skerra-\nvick',Skerravick",
    // halves are words, but the set prints the word in one
    "'break-\nwater',breakwater",
    // the word's own hyphen
    "'well-\nknown',well-known",
    "'photo-\ngraph',photo-graph",
    // what is left out
    "'pre- \nand post-war',pre- and post-war",
    // a soft hyphen that ends a line was seen as one
    "'photo\u00AD\ngraph',photograph",
    // a hyphen within a line
    "'photo- graph',photo- graph",
  })
  void a_word_is_joined_if_it_is_known(String parted, String read) throws Exception {
    assertThat(read(wrapped(parted.replace("\\n", "\n").replace("\\u00AD", "\u00AD"))))
        .contains("broke the " + read + " of the town");
  }

  @Test
  void its_places_are_those_of_both_halves() throws Exception {
    String text = wrapped("jour-\nnalist");
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("b.txt"), "The quay fell.\n");

    Sentence sentence =
        new Comparison(Options.none())
            .compare(folder)
            .collation()
            .texts()
            .get(0)
            .sentences()
            .get(0);

    assertThat(sentence.printed().source())
        .hasValueSatisfying(
            span -> assertThat(text.substring(span.begin(), span.end())).isEqualTo(text.strip()));
  }
}
