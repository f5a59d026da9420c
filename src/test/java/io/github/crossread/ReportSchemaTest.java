package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.crossread.report.json.JsonRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON is what its schema says, and the schema says of each key what it holds. */
final class ReportSchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(JsonRenderer.class.getResourceAsStream("report-2.schema.json"));

  @TestFactory
  Stream<DynamicTest> every_report_is_what_the_schema_says() {
    return GoldenCase.allAndExample().stream()
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.name(), () -> assertThat(faults(JsonReport.of(golden))).isEmpty()));
  }

  @Test
  void a_key_too_many_or_too_few_is_a_fault() throws IOException {
    JsonNode more = example();
    ((ObjectNode) more.at("/passages/0/readings/0")).put("bias", 1);
    JsonNode less = example();
    ((ObjectNode) less.at("/outlets/0/shares/words")).remove("restyled");

    assertThat(faults(more)).hasSize(1);
    assertThat(faults(less)).hasSize(1);
  }

  @Test
  void the_generator_has_the_version_of_the_build() throws IOException {
    String version = example().at("/generator/version").asText();

    assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*").doesNotContain("$");
  }

  @Test
  void every_key_is_described() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(JsonRenderer.class.getResourceAsStream("report-2.schema.json"));
    List<String> silent = new ArrayList<>();
    collectSilent(schema, silent);

    assertThat(silent).isEmpty();
  }

  private static void collectSilent(JsonNode node, List<String> silent) {
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              if (property.getValue().path("description").asText().isEmpty()) {
                silent.add(property.getKey());
              }
            });
    node.forEach(child -> collectSilent(child, silent));
  }

  private static JsonNode example() throws IOException {
    List<GoldenCase> cases = GoldenCase.allAndExample();
    return JsonReport.of(cases.get(cases.size() - 1));
  }

  private static Set<ValidationMessage> faults(JsonNode report) {
    return SCHEMA.validate(report);
  }
}
