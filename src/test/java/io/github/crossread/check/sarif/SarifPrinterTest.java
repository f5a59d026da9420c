package io.github.crossread.check.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.crossread.check.Change;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.GoneSet;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.HostileSet;
import io.github.crossread.check.MissingCreditRule;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.RequiredPassageRule;
import io.github.crossread.check.Scope;
import io.github.crossread.check.Sets;
import io.github.crossread.check.Subject;
import io.github.crossread.check.UnchangedRule;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifPrinterTest {

  /** OASIS' schema, as another library ships it. */
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V7)
          .getSchema(SarifPrinterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @TempDir Path folder;

  @Test
  void a_violation_is_a_result_at_the_sentence_and_its_line() throws Exception {
    JsonNode log = printed(Sets.mill().outcome(folder, new DisagreementRule(Scope.everywhere())));

    JsonNode result = log.at("/runs/0/results/0");
    assertThat(log.at("/runs/0/results")).hasSize(1);
    assertThat(result.path("ruleId").asText()).isEqualTo("disagreement");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).startsWith("mill: outlets disagree: ");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("src/my%20sets/mill/gazette.txt");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(9);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(1);
    assertThat(place.at("/region/endColumn").asInt())
        .isEqualTo("The damage was put at $60,000 by the insurer.".length() + 1);
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .endsWith("/herald.txt");
  }

  @Test
  void an_omission_is_shown_where_another_has_the_passage() throws Exception {
    JsonNode log =
        printed(
            Sets.mill()
                .outcome(
                    folder, new RequiredPassageRule(Scope.everywhere(), "empty for nine years")));

    JsonNode result = log.at("/runs/0/results/0");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .endsWith("/tribune.txt");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isOne();
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(5);
  }

  /** What is printed of a change where no rule is broken. */
  private JsonNode withChange(String told) throws Exception {
    Change change = new Change(Change.Kind.NEW, told, List.of("herald"), List.of());
    Subject subject = new Subject(Sets.mill().report(folder), Optional.of(List.of(change)));
    return printed(
        Outcome.of(
            List.of(new MissingCreditRule(new Scope(Optional.of("x"), Optional.empty()))),
            subject));
  }

  @Test
  void a_change_that_no_rule_forbids_is_a_note() throws Exception {
    JsonNode log = withChange("article herald is new");

    assertThat(log.at("/runs/0/results")).hasSize(1);
    assertThat(log.at("/runs/0/results/0/level").asText()).isEqualTo("note");
    assertThat(log.at("/runs/0/results/0/message/text").asText())
        .isEqualTo("mill: article herald is new");
  }

  @Test
  void words_of_an_article_make_no_link() throws Exception {
    JsonNode log = withChange("see [here](https://x.example)");

    assertThat(log.at("/runs/0/results/0/message/text").asText())
        .isEqualTo("mill: see \\[here\\](https://x.example)");
  }

  @Test
  void a_violation_that_does_not_fail_the_build_is_a_warning() throws Exception {
    Outcome outcome = Sets.mill().outcome(folder, new DisagreementRule(Scope.everywhere()));

    JsonNode log = printed(false, CheckResult.of(List.of(outcome)));

    assertThat(log.at("/runs/0/results/0/level").asText()).isEqualTo("warning");
    assertThat(log.at("/runs/0/tool/driver/informationUri").asText()).startsWith("https://");
  }

  @Test
  void every_place_has_a_line_a_column_and_the_words_there() throws Exception {
    Change change =
        new Change(Change.Kind.NEW, "article herald is new", List.of("herald"), List.of());
    Subject subject = new Subject(Sets.mill().report(folder), Optional.of(List.of(change)));

    JsonNode region =
        printed(Outcome.of(List.of(), subject))
            .at("/runs/0/results/0/locations/0/physicalLocation/region");

    assertThat(region.path("startLine").asInt()).isPositive();
    assertThat(region.path("startColumn").asInt()).isPositive();
    assertThat(region.path("endColumn").asInt()).isGreaterThan(1);
    assertThat(region.at("/snippet/text").asText()).isNotBlank();
  }

  @Test
  void a_set_that_is_gone_is_a_result_at_its_baseline() throws Exception {
    UnchangedRule rule = new UnchangedRule(Scope.everywhere());
    GoneSet gone = new GoneSet("pier", "src/base/pier.json", Optional.of(rule));
    GoneSet noted = new GoneSet("quay", "src/base/quay.json", Optional.empty());

    JsonNode log = printed(true, new CheckResult(List.of(), List.of(gone, noted), List.of()));

    JsonNode result = log.at("/runs/0/results/0");
    assertThat(result.path("ruleId").asText()).isEqualTo("unchanged");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).startsWith("pier: the set is gone");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("src/base/pier.json");
    assertThat(log.at("/runs/0/results/1/level").asText()).isEqualTo("note");
  }

  @Test
  void a_set_that_could_not_be_checked_is_told_of_the_run() throws Exception {
    UncheckedSet unchecked = new UncheckedSet("pier", "one article only");

    JsonNode run =
        printed(true, new CheckResult(List.of(), List.of(), List.of(unchecked))).at("/runs/0");

    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("pier: one article only");
  }

  @Test
  void what_an_article_says_stays_text() throws Exception {
    JsonNode log = printed(HostileSet.outcome(folder));

    assertThat(log.at("/runs/0/results").findValuesAsText("text"))
        .anyMatch(text -> text.contains("<script>alert(1)</script> ]]> </failure>"))
        .noneMatch(text -> text.matches("(?s).*[\u0000-\u001F\u202E\uFFFE].*"));
  }

  /** Parses what is printed, after it was held against the schema. */
  private static JsonNode printed(Outcome outcome) throws Exception {
    return printed(true, CheckResult.of(List.of(outcome)));
  }

  private static JsonNode printed(boolean halts, CheckResult result) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifPrinter(halts, Map.of("mill", "src/my sets/mill/")).print(result, out);
    JsonNode log = new ObjectMapper().readTree(out.toByteArray());
    assertThat(SCHEMA.validate(log)).isEmpty();
    return log;
  }
}
