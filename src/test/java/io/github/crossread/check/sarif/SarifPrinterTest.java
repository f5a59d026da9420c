package io.github.crossread.check.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.crossread.check.Change;
import io.github.crossread.check.DisagreementRule;
import io.github.crossread.check.HostileSet;
import io.github.crossread.check.MissingCreditRule;
import io.github.crossread.check.Outcome;
import io.github.crossread.check.RequiredPassageRule;
import io.github.crossread.check.Scope;
import io.github.crossread.check.Sets;
import io.github.crossread.check.Subject;
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

  @Test
  void a_change_that_no_rule_forbids_is_a_note() throws Exception {
    Change change =
        new Change(Change.Kind.NEW, "article herald is new", List.of("herald"), List.of());
    Subject subject = new Subject(Sets.mill().report(folder), Optional.of(List.of(change)));

    JsonNode log =
        printed(
            Outcome.of(
                List.of(new MissingCreditRule(new Scope(Optional.of("x"), Optional.empty()))),
                subject));

    assertThat(log.at("/runs/0/results")).hasSize(1);
    assertThat(log.at("/runs/0/results/0/level").asText()).isEqualTo("note");
    assertThat(log.at("/runs/0/results/0/message/text").asText())
        .isEqualTo("mill: article herald is new");
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifPrinter(Map.of("mill", "src/my sets/mill/")).print(List.of(outcome), out);
    JsonNode log = new ObjectMapper().readTree(out.toByteArray());
    assertThat(SCHEMA.validate(log)).isEmpty();
    return log;
  }
}
