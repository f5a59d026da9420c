package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PdfWordingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  /** Reads which placeholders each of the words has. */
  private static Map<String, String> placeholders(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                PdfWordingTest.class.getResourceAsStream("/io/github/crossread/report/" + file)),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    Map<String, String> placeholders = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      placeholders.put(
          key,
          PLACEHOLDER
              .matcher(words.getProperty(key))
              .results()
              .map(result -> result.group())
              .distinct()
              .sorted()
              .collect(Collectors.joining()));
    }
    return placeholders;
  }

  @Test
  void german_has_all_words_with_the_same_places_for_values() throws IOException {
    assertThat(placeholders("wording_de.properties"))
        .isNotEmpty()
        .isEqualTo(placeholders("wording.properties"));
  }
}
