package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every report, whatever the articles say. */
final class InvariantsTest {

  private static Stream<DynamicTest> ofEach(ThrowingConsumer<GoldenCase> invariant) {
    return GoldenCase.allAndExample().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> invariant.accept(golden)));
  }

  private static Stream<DynamicTest> ofEachReport(ThrowingConsumer<Report> invariant) {
    return ofEach(golden -> invariant.accept(golden.report()));
  }

  @TestFactory
  Stream<DynamicTest> what_is_quoted_stands_in_its_article() {
    return ofEach(
        golden -> {
          Map<String, String> articles = new TreeMap<>();
          JsonNode report = JsonReport.of(golden);
          for (JsonNode article : report.get("articles")) {
            Path file = golden.folder().resolve(article.at("/source/file").asText());
            articles.put(
                article.get("id").asText(),
                article.has("text") ? article.get("text").asText() : Files.readString(file));
          }

          List<QuotedText> quoted = QuotedText.in(report);

          assertThat(quoted).isNotEmpty();
          assertThat(quoted.stream().filter(q -> !q.standsIn(articles.get(q.article())))).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> each_aligned_sentence_stands_in_a_passage() {
    return ofEachReport(ReportInvariants::eachSentenceStandsInAPassage);
  }

  @TestFactory
  Stream<DynamicTest> what_comes_near_a_passage_is_of_articles_that_do_not_carry_it() {
    return ofEachReport(ReportInvariants::nearIsOfArticlesThatDoNotCarry);
  }

  @TestFactory
  Stream<DynamicTest> an_article_against_itself_has_no_edits(@TempDir Path folder) {
    return ofEach(
        golden -> {
          for (ArticleText text : golden.report().collation().texts()) {
            GoldenCase twice = twice(golden, text, folder);

            assertThat(twice.compare().collation().passages())
                .allSatisfy(
                    passage -> {
                      assertThat(passage.readings()).hasSize(2);
                      assertThat(passage.readings()).allMatch(r -> r.edits().isEmpty());
                      assertThat(passage.readings())
                          .extracting(Reading::relation)
                          .containsExactly(Relation.BASE, Relation.VERBATIM);
                    });
          }
        });
  }

  private static GoldenCase twice(GoldenCase golden, ArticleText text, Path folder)
      throws Exception {
    String file = text.article().source().file();
    String ending = file.substring(file.lastIndexOf('.'));
    Path set = Files.createDirectories(folder.resolve(golden.name()).resolve(text.article().id()));
    Files.copy(golden.folder().resolve(file), set.resolve("one" + ending));
    Files.copy(golden.folder().resolve(file), set.resolve("other" + ending));
    return new GoldenCase(set);
  }

  @TestFactory
  Stream<DynamicTest> the_sums_agree() {
    return ofEachReport(ReportInvariants::theSumsAgree);
  }

  @TestFactory
  Stream<DynamicTest> what_an_outlet_omits_it_does_not_carry() {
    return ofEachReport(ReportInvariants::omittedIsNotCarried);
  }

  @TestFactory
  Stream<DynamicTest> what_an_outlet_omits_it_does_not_print_in_house_style_either() {
    return ofEachReport(ReportInvariants::omittedIsNotPrintedInHouseStyle);
  }

  @TestFactory
  Stream<DynamicTest> each_sentence_of_a_reading_has_one_relation_and_the_bases_are_the_base() {
    return ofEachReport(ReportInvariants::eachSentenceHasOneRelation);
  }

  @TestFactory
  Stream<DynamicTest> each_sentence_stands_in_its_article_whole_and_what_is_left_out_beside_it() {
    return ofEachReport(ReportInvariants::eachSentenceStandsInItsArticle);
  }

  @TestFactory
  Stream<DynamicTest> a_wording_is_called_unsure_where_its_match_is() {
    return ofEachReport(ReportInvariants::unsureWhereTheMatchIs);
  }

  @TestFactory
  Stream<DynamicTest> the_same_articles_give_the_same_bytes_everywhere() {
    return ofEach(
        golden -> {
          byte[] here = JsonReport.bytes(golden.report());
          Locale locale = Locale.getDefault();
          TimeZone zone = TimeZone.getDefault();
          try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(JsonReport.bytes(golden.compare())).isEqualTo(here);
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        });
  }
}
