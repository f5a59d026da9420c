package io.github.crossread.report.annotation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints a report as a page of annotations by the Web Annotation Data Model (W3C Recommendation of
 * 23 February 2017), in JSON-LD.
 */
public final class AnnotationRenderer implements Renderer {

  private final JsonFactory factory =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  @Override
  public String extension() {
    return "annotations.jsonld";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", "#page");
    json.writeStringField("type", "AnnotationPage");
    json.writeStringField("label", report.title());
    List<Annotation> annotations = Annotations.of(report.collation());
    AnnotationWriter writer = new AnnotationWriter(json, report.collation().texts());
    json.writeArrayFieldStart("items");
    for (int i = 0; i < annotations.size(); i++) {
      writer.write("#a" + (i + 1), annotations.get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
