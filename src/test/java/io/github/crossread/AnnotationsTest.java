package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.article.Article;
import io.github.crossread.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds of all annotations: they lead to the printed words. */
final class AnnotationsTest {

  @TempDir Path folder;

  private static JsonNode page(Report report) throws Exception {
    return new ObjectMapper().readTree(TextFormats.printed(report, "annotations.jsonld"));
  }

  @TestFactory
  Stream<DynamicTest> both_selectors_of_each_place_select_the_same_words() {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> selects(golden.report())));
  }

  private static void selects(Report report) throws Exception {
    JsonNode items = page(report).get("items");
    List<JsonNode> places = new ArrayList<>();
    items.forEach(item -> item.get("target").forEach(places::add));
    items.forEach(
        item ->
            item.get("body")
                .forEach(b -> Stream.of(b).filter(x -> x.has("selector")).forEach(places::add)));

    assertThat(items.findValuesAsText("id")).doesNotHaveDuplicates();
    assertThat(places).isNotEmpty().allSatisfy(place -> isRight(report, place));
  }

  private static void isRight(Report report, JsonNode place) {
    Article article =
        report.collation().set().articles().stream()
            .filter(a -> a.source().file().equals(place.get("source").asText().replace("%20", " ")))
            .findFirst()
            .orElseThrow();
    JsonNode selectors = place.get("selector");
    JsonNode quote = selectors.get(selectors.size() - 1);
    String around =
        quote.get("prefix").asText() + quote.get("exact").asText() + quote.get("suffix").asText();
    assertThat(article.text()).contains(around);
    assertThat(article.extracted()).isEqualTo(selectors.size() == 1);
    if (selectors.size() == 2) {
      int[] characters = article.text().codePoints().toArray();
      int start = selectors.get(0).get("start").asInt();
      int end = selectors.get(0).get("end").asInt();
      assertThat(new String(characters, start, end - start)).isEqualTo(quote.get("exact").asText());
    }
  }

  @Test
  void places_count_characters_and_not_chars() throws Exception {
    String words = "\uD83D\uDE00\uD83D\uDE00 The mill at Hale burned down on Sunday night.\n";
    Files.writeString(folder.resolve("a b.txt"), "Hale mill gone\n\n" + words);
    Files.writeString(folder.resolve("b.txt"), "The mill at Hale burned down on Sunday night.\n");

    selects(new Comparison(Options.none()).compare(folder));
  }

  @Test
  void a_statement_leads_to_the_same_one_elsewhere_and_says_what_it_is() throws Exception {
    JsonNode items = page(ExampleReport.report()).get("items");

    assertThat(items)
        .anySatisfy(
            item -> {
              assertThat(item.at("/body/0/value").asText()).isEqualTo("reworded");
              assertThat(item.at("/body/2/purpose").asText()).isEqualTo("linking");
            })
        .anySatisfy(item -> assertThat(item.at("/body/0/value").asText()).isEqualTo("only-here"))
        .anySatisfy(
            item -> assertThat(item.at("/body/0/value").asText()).isEqualTo("disagreement"));
  }
}
