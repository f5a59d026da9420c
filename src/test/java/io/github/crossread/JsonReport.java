package io.github.crossread;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.report.Report;
import io.github.crossread.report.json.JsonRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The JSON of a golden case. */
final class JsonReport {

  private JsonReport() {}

  static JsonNode of(GoldenCase golden) throws IOException {
    return new ObjectMapper().readTree(bytes(golden.report()));
  }

  static byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonRenderer().render(report, out);
    return out.toByteArray();
  }
}
