package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.PrintedCopies;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Role;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.Annotated;
import io.github.crossread.document.Compared;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Report;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    return ofEach(
        golden -> {
          Report report = golden.report();

          Set<Sentence> carried =
              report.collation().passages().stream()
                  .flatMap(passage -> passage.readings().stream())
                  .flatMap(reading -> reading.sentences().stream())
                  .collect(Collectors.toSet());

          assertThat(carried)
              .containsExactlyInAnyOrderElementsOf(
                  report.collation().texts().stream()
                      .flatMap(text -> text.aligned().stream())
                      .toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> what_comes_near_a_passage_is_of_articles_that_do_not_carry_it() {
    return ofEach(
        golden -> {
          for (Passage passage : golden.report().collation().passages()) {
            List<String> near = passage.near().stream().map(n -> n.sentence().article()).toList();

            assertThat(near).doesNotHaveDuplicates();
            assertThat(near)
                .doesNotContainAnyElementsOf(
                    passage.readings().stream().map(Reading::article).toList());
            assertThat(passage.near()).allMatch(n -> n.probability() > 0 && n.probability() <= 1);
          }
        });
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
    return ofEach(
        golden -> {
          Report report = golden.report();
          Document document = new DocumentComposer().compose(report);

          for (int i = 0; i < report.outlets().size(); i++) {
            ArticleText text = report.collation().texts().get(i);
            OutletView view = report.collation().outlets().get(i);
            List<Sentence> counted = withoutLoneHeadline(report, text);
            Annotated article = document.articles().get(i);
            assertThat(article.adds())
                .isEqualTo(new Count(view.added().size(), view.perhapsElsewhere().size()));
            assertThat(article.leavesOut())
                .isEqualTo(new Count(view.omitted().size(), view.perhapsOmitted().size()));
            assertThat(sum(view.shares().sentences().values()) + view.shares().onlyHere())
                .isEqualTo(counted.size());
            assertThat(sum(view.shares().words().values()) + view.shares().onlyHereWords())
                .isEqualTo(counted.stream().mapToInt(Sentence::words).sum());
          }
        });
  }

  /** A headline that no other outlet states is neither shared nor added. */
  private static List<Sentence> withoutLoneHeadline(Report report, ArticleText text) {
    PassagesOfSentences passages = new PassagesOfSentences(report.collation().passages());
    return text.aligned().stream()
        .filter(
            sentence ->
                sentence.role() != Role.HEADLINE
                    || passages.of(sentence).stream().anyMatch(Passage::isShared))
        .toList();
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  @TestFactory
  Stream<DynamicTest> what_an_outlet_omits_it_does_not_carry() {
    return ofEach(
        golden -> {
          for (OutletView view : golden.report().collation().outlets()) {
            assertThat(view.omitted()).noneMatch(p -> p.reading(view.article()).isPresent());
            assertThat(view.omitted()).allMatch(p -> p.near(view.article()).isEmpty());
            assertThat(view.perhapsOmitted())
                .noneMatch(p -> p.reading(view.article()).isPresent())
                .allMatch(p -> p.near(view.article()).isPresent());
            assertThat(view.added())
                .allMatch(p -> p.readings().size() == 1 && p.reading(view.article()).isPresent())
                .allMatch(p -> p.near().isEmpty());
            assertThat(view.perhapsElsewhere())
                .allMatch(p -> p.readings().size() == 1 && p.reading(view.article()).isPresent())
                .noneMatch(p -> p.near().isEmpty());
            assertThat(view.reworded()).allMatch(r -> r.passage().isShared());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> what_an_outlet_omits_it_does_not_print_in_house_style_either() {
    return ofEach(
        golden -> {
          Collation collation = golden.report().collation();
          List<ArticleText> texts = collation.texts();
          PrintedCopies copies = new PrintedCopies(texts);
          for (int i = 0; i < texts.size(); i++) {
            ArticleText outlet = texts.get(i);

            assertThat(collation.outlets().get(i).omitted())
                .flatExtracting(Passage::readings)
                .flatExtracting(Reading::sentences)
                .noneMatch(sentence -> copies.prints(outlet, sentence));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> each_sentence_of_a_reading_has_one_relation_and_the_bases_are_the_base() {
    return ofEach(
        golden -> {
          for (Passage passage : golden.report().collation().passages()) {
            for (Reading reading : passage.readings()) {
              boolean isBase = reading.equals(passage.base());
              List<Sentence> compared =
                  reading.beads().stream().flatMap(bead -> bead.sentences().stream()).toList();

              assertThat(compared).isEqualTo(isBase ? List.of() : reading.sentences());
              assertThat(reading.relation() == Relation.BASE).isEqualTo(isBase);
              assertThat(reading.beads())
                  .allMatch(bead -> passage.base().sentences().containsAll(bead.base()));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> each_sentence_stands_in_its_article_whole_and_what_is_left_out_beside_it() {
    return ofEach(
        golden -> {
          Report report = golden.report();
          Document document = new DocumentComposer().compose(report);

          for (int i = 0; i < report.outlets().size(); i++) {
            List<Annotated.Part> parts = document.articles().get(i).parts();
            OutletView view = report.collation().outlets().get(i);
            assertThat(parts.stream().filter(Annotated.Sentence.class::isInstance))
                .extracting(part -> packed(words(((Annotated.Sentence) part).text())))
                .containsExactlyElementsOf(
                    report.collation().texts().get(i).sentences().stream()
                        .map(sentence -> packed(sentence.text()))
                        .toList());
            assertThat(leftOut(parts, false))
                .containsExactlyInAnyOrderElementsOf(ids(view.omitted()));
            assertThat(leftOut(parts, true))
                .containsExactlyInAnyOrderElementsOf(ids(view.perhapsOmitted()));
          }
        });
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private static List<String> leftOut(List<Annotated.Part> parts, boolean perhaps) {
    return parts.stream()
        .filter(part -> part instanceof Annotated.Gap gap && gap.perhaps() == perhaps)
        .flatMap(gap -> ((Annotated.Gap) gap).statements().stream())
        .map(Annotated.Left::passage)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> a_wording_is_called_unsure_where_its_match_is() {
    return ofEach(
        golden -> {
          for (Compared statement : new DocumentComposer().compose(golden.report()).statements()) {
            assertThat(statement.versions()).allMatch(version -> version.question().isEmpty());
            assertThat(statement.unsure())
                .allMatch(version -> version.question().isPresent() && !version.why().isEmpty());
          }
        });
  }

  private static String words(StyledText text) {
    return text.runs().stream().map(StyledText.Run::text).collect(Collectors.joining());
  }

  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
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
