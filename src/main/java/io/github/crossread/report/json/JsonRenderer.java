package io.github.crossread.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Prints a report as JSON, the stable face for programs.
 *
 * <p>The format is version 2 of {@code crossread-report}, described by {@code report-2.schema.json}
 * beside this class: UTF-8, keys in a fixed order, lines end in {@code \n}.
 */
public final class JsonRenderer implements Renderer {

  private final JsonFactory factory =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer());
    new ReportWriter(new JsonWriter(json)).write(report);
    json.writeRaw('\n');
    json.flush();
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }
}
