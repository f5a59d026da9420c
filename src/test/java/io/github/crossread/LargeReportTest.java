package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of the JSON of sets of more than 50 articles. */
class LargeReportTest {

  private static final String WIRE =
      "The wall of the old harbour fell on Monday after a night of storms, and the port closed its"
          + " outer gate for the first time since the winter of 1987. Nobody was hurt, the harbour"
          + " master said, but nine boats broke loose and two of them sank. Engineers will look at"
          + " the stones when the sea is calm again, which may take until the end of the week.";

  @TempDir Path folder;

  /** Every second article prints the wire; the others have nothing in common with it. */
  private JsonNode json(int articles) throws Exception {
    for (int i = 0; i < articles; i++) {
      String own = "Reader number " + (1000 + 7 * i) + " wrote that the town needs a library.";
      Files.writeString(folder.resolve("outlet%02d.txt".formatted(i)), i % 2 == 0 ? WIRE : own);
    }
    return new ObjectMapper()
        .readTree(JsonReport.bytes(new Comparison(Options.none()).compare(folder)));
  }

  private static List<String> verdicts(JsonNode json) {
    return json.get("pairs").findValuesAsText("verdict");
  }

  @Test
  void in_fifty_articles_each_two_are_pairs() throws Exception {
    JsonNode json = json(50);

    assertThat(verdicts(json)).hasSize(50 * 49 / 2).contains("independent", "same-copy");
    assertThat(json.findValues("carriedBy")).isNotEmpty();
  }

  @Test
  void in_more_articles_only_two_of_a_common_origin_are_pairs() throws Exception {
    JsonNode json = json(51);

    assertThat(verdicts(json)).contains("same-copy").doesNotContain("independent");
    assertThat(json.findValues("carriedBy")).isEmpty();
  }
}
