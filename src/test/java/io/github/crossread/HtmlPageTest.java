package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crossread.report.OutletPart;
import io.github.crossread.report.Report;
import io.github.crossread.report.Summary;
import io.github.crossread.report.html.HtmlRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowingConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every HTML page, whatever the articles say: it says what the JSON says. */
final class HtmlPageTest {

  private static Stream<DynamicTest> ofEach(ThrowingConsumer<GoldenCase> invariant) {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> invariant.accept(golden)));
  }

  private static byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlRenderer().render(report, out);
    return out.toByteArray();
  }

  private static Document page(GoldenCase golden) throws IOException {
    return Jsoup.parse(new String(bytes(golden.report()), StandardCharsets.UTF_8));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String packed(String text) {
    return text.replaceAll("[\\s\\p{Cf}]+", "");
  }

  /** The words of an element as its outlet printed them. */
  private static String printed(Element element) {
    Element copy = element.clone();
    copy.select(".vh, del").remove();
    return copy.text();
  }

  @TestFactory
  Stream<DynamicTest> each_sentence_of_each_article_stands_in_it_once_and_in_order() {
    return ofEach(
        golden -> {
          List<String> sentences =
              each(JsonReport.of(golden).get("articles"))
                  .flatMap(article -> each(article.get("sentences")))
                  .map(sentence -> packed(sentence.get("text").asText()))
                  .toList();

          assertThat(page(golden).select("details.article .s > bdi").eachText())
              .extracting(HtmlPageTest::packed)
              .containsExactlyElementsOf(sentences);
        });
  }

  @TestFactory
  Stream<DynamicTest> what_comes_near_an_entry_leads_to_the_sentence_that_it_quotes() {
    return ofEach(
        golden -> {
          Document page = page(golden);

          for (Element near : page.select(".near")) {
            String target = near.selectFirst("a").attr("href").substring(1);
            String quoted = packed(near.selectFirst(".w").text()).replaceFirst("…$", "");
            assertThat(packed(page.getElementById(target).text())).contains(quoted);
          }
          assertThat(page.select(".near"))
              .hasSize((int) golden.report().parts().stream().mapToLong(HtmlPageTest::near).sum());
        });
  }

  private static long near(OutletPart part) {
    return Stream.concat(part.perhapsElsewhere().stream(), part.perhapsOmitted().stream())
        .filter(entry -> entry.near().isPresent())
        .count();
  }

  @TestFactory
  Stream<DynamicTest> each_reading_stands_in_the_row_of_its_passage_word_for_word() {
    return ofEach(
        golden -> {
          JsonNode report = JsonReport.of(golden);
          Map<String, String> texts = new HashMap<>();
          each(report.get("articles"))
              .flatMap(article -> each(article.get("sentences")))
              .forEach(s -> texts.put(s.get("id").asText(), s.get("text").asText()));
          Document page = page(golden);

          for (JsonNode passage : inMatrix(golden, report)) {
            List<String> readings =
                each(passage.get("readings"))
                    .map(r -> each(r.get("sentences")).map(id -> texts.get(id.asText())))
                    .map(sentences -> packed(String.join("", sentences.toList())))
                    .toList();

            Element row = page.getElementById(passage.get("id").asText());
            assertThat(row.select(".readings .w"))
                .extracting(words -> packed(printed(words)))
                .containsExactlyElementsOf(readings);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> what_is_set_as_printed_stands_in_an_article() {
    return ofEach(
        golden -> {
          String articles =
              packed(
                  String.join(
                      "",
                      golden.report().collation().texts().stream()
                          .flatMap(text -> text.sentences().stream())
                          .map(sentence -> sentence.text())
                          .toList()));
          Document page = page(golden);

          List<String> pieces = new ArrayList<>();
          page.select("dd.w, .entries .w, summary .w, .quotation td.w, p.headline")
              .forEach(words -> pieces.addAll(List.of(printed(words).split("…", -1))));
          // Struck words are the base's, but where a word between them is marked as house style,
          // they
          // did not stand side by side.
          page.select(".w del.there")
              .forEach(words -> pieces.addAll(List.of(words.ownText().split("\\s+", -1))));

          assertThat(pieces).isNotEmpty();
          assertThat(pieces.stream().map(HtmlPageTest::packed).filter(p -> !articles.contains(p)))
              .isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> the_matrix_says_of_each_reading_what_the_json_says() {
    return ofEach(
        golden -> {
          JsonNode report = JsonReport.of(golden);
          List<String> articles =
              each(report.get("articles")).map(article -> article.get("id").asText()).toList();
          Document page = page(golden);

          assertThat(page.select("tr.row")).hasSameSizeAs(inMatrix(golden, report));
          for (JsonNode passage : inMatrix(golden, report)) {
            StringBuilder letters = new StringBuilder("-".repeat(articles.size()));
            for (JsonNode reading : passage.get("readings")) {
              int outlet = articles.indexOf(reading.get("article").asText());
              letters.setCharAt(outlet, letter(reading, passage.get("readings").size()));
            }
            String id = passage.get("id").asText();
            assertThat(page.getElementById(id).attr("data-by")).as(id).isEqualTo(letters + "");
          }
        });
  }

  /** A headline that stands alone is a passage, but no row. */
  private static List<JsonNode> inMatrix(GoldenCase golden, JsonNode report) {
    List<String> alone =
        golden.report().collation().passages().stream()
            .filter(passage -> passage.isLoneHeadline())
            .map(passage -> passage.id())
            .toList();
    return each(report.get("passages"))
        .filter(passage -> !alone.contains(passage.get("id").asText()))
        .toList();
  }

  private static char letter(JsonNode reading, int readings) {
    String letter = readings == 1 ? "o" : closest(reading);
    boolean moved = reading.get("moved").asBoolean();
    return (moved ? letter.toUpperCase(Locale.ROOT) : letter).charAt(0);
  }

  private static String closest(JsonNode reading) {
    if (!reading.get("sameWordsAs").isEmpty()) {
      return "v";
    }
    return reading.get("restyledAs").isEmpty() ? "w" : "r";
  }

  @TestFactory
  Stream<DynamicTest> lists_and_counts_are_those_of_the_json() {
    return ofEach(
        golden -> {
          JsonNode report = JsonReport.of(golden);
          Document page = page(golden);

          for (int i = 0; i < report.get("outlets").size(); i++) {
            JsonNode outlet = report.get("outlets").get(i);
            Element part = page.select(".outlet[data-o=" + i + "]").first();
            for (String kind : List.of("added", "omitted", "reworded", "moved")) {
              assertThat(
                      part.select(".sec[data-kind=" + kind + "] .mid a.id").eachText().stream()
                          .distinct())
                  .as(outlet.get("article").asText() + " " + kind)
                  .containsExactlyInAnyOrderElementsOf(
                      each(outlet.get(kind)).map(JsonNode::asText).toList());
            }
            String omitted = Integer.toString(outlet.get("omitted").size());
            assertThat(page.select("td[data-omitted=" + i + "]").eachText()).containsOnly(omitted);
          }
          assertThat(page.select(".findings .says").eachText())
              .containsExactlyElementsOf(
                  each(report.get("findings")).map(f -> f.get("text").asText()).toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> below_each_rewording_stands_what_made_it_a_match() {
    return ofEach(
        golden -> {
          Report report = golden.report();
          Document page = page(golden);

          for (int i = 0; i < report.parts().size(); i++) {
            List<String> reasons =
                report.parts().get(i).reworded().stream()
                    .map(r -> (r.kinds() + " " + r.reason()).strip())
                    .toList();
            assertThat(page.select(".outlet[data-o=" + i + "] .reason").eachText())
                .containsExactlyElementsOf(reasons);
            assertThat(reasons).allMatch(reason -> reason.contains("Likeness"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> bars_and_shared_words_are_those_of_the_report() {
    return ofEach(
        golden -> {
          Summary summary = golden.report().summary();
          Document page = page(golden);

          assertThat(page.select(".bars .bar .n").eachText())
              .containsExactlyElementsOf(
                  summary.bars().stream()
                      .flatMap(
                          bar ->
                              Stream.of(bar.same(), bar.restyled(), bar.reworded(), bar.onlyHere()))
                      .filter(sentences -> sentences > 0)
                      .map(Object::toString)
                      .toList());
          page.select(".heat .vh").remove();
          assertThat(page.select(".heat .shared").eachText())
              .containsExactlyElementsOf(
                  summary.pairs().stream()
                      .flatMap(pair -> Stream.of(pair.unquoted(), pair.quoted()))
                      .map(Object::toString)
                      .toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> every_link_leads_to_one_place_in_the_page() {
    return ofEach(
        golden -> {
          Document page = page(golden);
          List<String> ids = page.select("[id]").eachAttr("id");

          assertThat(ids).doesNotHaveDuplicates();
          assertThat(page.select("a").eachAttr("href"))
              .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
          assertThat(page.select("use").eachAttr("href"))
              .allMatch(href -> ids.contains(href.substring(1)));
        });
  }

  @TestFactory
  Stream<DynamicTest> the_policy_names_the_style_and_the_script_and_nothing_else() {
    return ofEach(
        golden -> {
          Document page = page(golden);
          String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

          assertThat(policy)
              .isEqualTo(
                  "default-src 'none'; style-src %s; script-src %s; img-src data:;"
                      + " base-uri 'none'; form-action 'none'",
                  hash(page.select("style").first().data()),
                  hash(page.select("script").first().data()));
          assertThat(page.select("[style], [onclick], img, iframe, object, embed")).isEmpty();
          assertThat(page.select("link, script[src]").eachAttr("href")).containsExactly("data:,");
        });
  }

  private static String hash(String source) throws Exception {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
  }

  @TestFactory
  Stream<DynamicTest> headings_do_not_leave_out_a_level() {
    return ofEach(
        golden -> {
          List<Integer> levels =
              page(golden).select("h1, main h2, main h3, main h4, main h5").stream()
                  .map(heading -> heading.tagName().charAt(1) - '0')
                  .toList();

          assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
          for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> the_same_articles_give_the_same_bytes_everywhere() {
    return ofEach(
        golden -> {
          byte[] here = bytes(golden.report());
          Locale locale = Locale.getDefault();
          try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(bytes(golden.compare())).isEqualTo(here);
          } finally {
            Locale.setDefault(locale);
          }
        });
  }
}
