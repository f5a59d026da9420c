package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.crossread.document.Compared;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.document.Extent;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
          List<List<String>> articles =
              each(JsonReport.of(golden).get("articles"))
                  .map(article -> each(article.get("sentences")))
                  .map(all -> all.map(s -> packed(s.get("text").asText())).toList())
                  .toList();

          // Those of one text stand behind each other, versions by their days.
          assertThat(page(golden).select("section.outlet"))
              .extracting(article -> article.select(".article > .s > .text > .w"))
              .extracting(all -> all.stream().map(words -> packed(printed(words))).toList())
              .containsExactlyInAnyOrderElementsOf(articles);
        });
  }

  @TestFactory
  Stream<DynamicTest> of_articles_that_are_quoted_what_is_not_evidence_is_a_length() {
    return ofEach(
        golden -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new HtmlRenderer(Extent.QUOTED).render(golden.report(), out);
          Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));

          for (Element sentence : page.select(".article > .s")) {
            boolean isShared = sentence.is(".SAME, .STYLE, .OTHER, .PERHAPS");
            boolean isPrinted = !sentence.selectFirst(".text > .w").text().isEmpty();
            assertThat(isPrinted || !isShared).isTrue();
            assertThat(isPrinted || sentence.text().contains("not printed")).isTrue();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> each_reading_stands_once_with_the_statement_that_it_makes() {
    return ofEach(
        golden -> {
          Document page = page(golden);
          List<Compared> statements = new DocumentComposer().compose(golden.report()).statements();

          assertThat(page.select(".statement")).hasSameSizeAs(statements);
          for (Compared statement : statements) {
            Element section = page.getElementById("statement-" + statement.passage());
            assertThat(section.select(".versions > .sure")).hasSameSizeAs(statement.versions());
            assertThat(section.select(".versions > .perhaps .ask"))
                .hasSameSizeAs(statement.unsure());
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
                          .flatMap(
                              text ->
                                  Stream.concat(
                                      text.article().byline().stream(),
                                      text.sentences().stream().map(s -> s.text())))
                          .toList()));
          Document page = page(golden);

          List<String> pieces = new ArrayList<>();
          page.select(".gap .w, .notes .w, .says tr.row .w, .evidence td .w")
              .forEach(words -> pieces.addAll(List.of(printed(words).split("…", -1))));
          // Struck words are the base's, but where a word between them is marked as house style,
          // they did not stand side by side.
          page.select(".w del.there")
              .forEach(words -> pieces.addAll(List.of(words.ownText().split("\\s+", -1))));

          assertThat(pieces.stream().map(HtmlPageTest::packed).filter(p -> !articles.contains(p)))
              .isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> each_statement_of_the_json_has_one_place_that_its_id_leads_to() {
    return ofEach(
        golden -> {
          JsonNode report = JsonReport.of(golden);
          Document page = page(golden);

          for (JsonNode passage : report.get("passages")) {
            Element place = page.getElementById(passage.get("id").asText());
            boolean isShared = passage.get("readings").size() > 1;
            assertThat(place).isNotNull();
            assertThat(place.is("tr.row")).isEqualTo(isShared);
            if (isShared) {
              assertThat(place.select("td a.k")).hasSameSizeAs(passage.get("readings"));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> what_is_left_out_and_the_findings_are_those_of_the_json() {
    return ofEach(
        golden -> {
          JsonNode report = JsonReport.of(golden);
          Document page = page(golden);

          for (int i = 0; i < report.get("outlets").size(); i++) {
            JsonNode outlet = report.get("outlets").get(i);
            Element part = page.select(".outlet[data-o=" + i + "]").first();
            assertThat(part.select(".gap .LEFT_OUT")).hasSameSizeAs(outlet.get("omitted"));
            assertThat(part.select(".gap .PERHAPS_LEFT_OUT"))
                .hasSameSizeAs(outlet.get("perhapsOmitted"));
            assertThat(part.select(".counts b").eachText().get(2))
                .isEqualTo(Integer.toString(outlet.get("omitted").size()));
          }
          assertThat(page.select(".findings .says").eachText())
              .containsExactlyElementsOf(
                  each(report.get("findings")).map(f -> f.get("text").asText()).toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> a_question_names_two_sentences_as_a_judgement_does() {
    return ofEach(
        golden -> {
          Document page = page(golden);
          String sentences =
              packed(
                  golden.report().collation().texts().stream()
                      .flatMap(text -> text.sentences().stream())
                      .map(sentence -> sentence.text())
                      .collect(Collectors.joining(" ")));

          for (Element question : page.select(".ask")) {
            JsonNode pair =
                new ObjectMapper(new YAMLFactory()).readTree(question.attr("data-pair"));
            assertThat(pair).hasSize(2);
            pair.forEach(words -> assertThat(sentences).contains(packed(words.asText())));
          }
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
              page(golden).select("h1, main h2, main h3, main h4").stream()
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
