package io.github.crossread.report.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.crossread.article.Article;
import io.github.crossread.article.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** Writes where in an article words stand. */
final class SourceWriter {

  /** So much of the text on either side tells words from the same words elsewhere. */
  private static final int AROUND = 32;

  private final Article article;
  private final JsonGenerator json;
  private final String text;

  /** Whether each char is a character of its own, so that none has to be counted. */
  private final boolean plain;

  SourceWriter(Article article, JsonGenerator json) {
    this.article = article;
    this.json = json;
    text = article.text();
    plain = text.codePointCount(0, text.length()) == text.length();
  }

  /**
   * Writes source and selectors. The data model counts characters, not chars. Places in a web page
   * are places in the text that was taken out of it, so its words are selected by what they are
   * alone.
   *
   * @param span where the words stand in the article's text
   */
  void write(Span span) throws IOException {
    json.writeStringField("source", source());
    json.writeArrayFieldStart("selector");
    if (!article.extracted()) {
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", characters(span.begin()));
      json.writeNumberField("end", characters(span.end()));
      json.writeEndObject();
    }
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", text.substring(span.begin(), span.end()));
    json.writeStringField("prefix", text.substring(before(span.begin()), span.begin()));
    json.writeStringField("suffix", text.substring(span.end(), after(span.end())));
    json.writeEndObject();
    json.writeEndArray();
  }

  private int characters(int offset) {
    return plain ? offset : text.codePointCount(0, offset);
  }

  private int before(int offset) {
    int begin = Math.max(0, offset - AROUND);
    return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin;
  }

  private int after(int offset) {
    int end = Math.min(text.length(), offset + AROUND);
    return end > offset && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The file as an IRI, from the folder of the set. */
  private String source() throws IOException {
    try {
      return new URI(null, null, "/" + article.source().file(), null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IOException("no path: " + article.source().file(), e);
    }
  }
}
