package io.github.crossread.report.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes annotations. */
final class AnnotationWriter {

  private final JsonGenerator json;
  private final Map<String, SourceWriter> sources = new HashMap<>();

  AnnotationWriter(JsonGenerator json, List<ArticleText> texts) {
    this.json = json;
    for (ArticleText text : texts) {
      sources.put(text.article().id(), new SourceWriter(text.article(), json));
    }
  }

  /**
   * Writes an annotation.
   *
   * @param id its IRI, from that of the file
   */
  void write(String id, Annotation annotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "classifying");
    json.writeArrayFieldStart("body");
    for (String tag : annotation.tags()) {
      tag(tag);
    }
    for (Excerpt other : annotation.others()) {
      json.writeStartObject();
      json.writeStringField("purpose", "linking");
      place(other);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Excerpt words : annotation.words()) {
      json.writeStartObject();
      place(words);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tag(String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", "tagging");
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void place(Excerpt words) throws IOException {
    json.writeStringField("type", "SpecificResource");
    sources.get(words.sentence().article()).write(words.source().orElseThrow());
    json.writeEndObject();
  }
}
