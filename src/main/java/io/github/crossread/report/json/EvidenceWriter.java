package io.github.crossread.report.json;

import io.github.crossread.collation.Credit;
import io.github.crossread.collation.figure.Figure;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.text.token.Excerpt;
import java.io.IOException;

/** Writes the quotations, figures and credits. */
final class EvidenceWriter {

  private final JsonWriter json;

  EvidenceWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes a quotation. */
  void quotation(Quotation quotation) throws IOException {
    json.object(
        () -> {
          json.strings("passages", quotation.passages());
          json.list("versions", quotation.versions(), this::version);
        });
  }

  private void version(Quotation.Version version) throws IOException {
    json.object(
        () -> {
          json.string("article", version.article());
          json.name("difference", version.difference());
          json.string("speaker", version.speaker());
          json.bool("otherSpeaker", version.otherSpeaker());
          json.words("attribution", version.attribution());
          json.list("parts", version.parts(), this::part);
          json.list("changes", version.changes(), this::change);
        });
  }

  private void part(Excerpt part) throws IOException {
    json.object(
        () -> {
          json.string("sentence", part.sentence().id());
          json.string("text", part.text());
          json.span(part.source());
        });
  }

  private void change(Quotation.Change change) throws IOException {
    json.object(
        () -> {
          json.words("base", change.base());
          json.words("text", change.text());
        });
  }

  /** Writes a figure that differs. */
  void figure(Figure figure) throws IOException {
    json.object(
        () -> {
          json.name("kind", figure.kind());
          json.string("passage", figure.passage().id());
          json.fraction("certainty", figure.certainty());
          json.string("counted", figure.counted());
          json.list("values", figure.values(), this::value);
        });
  }

  private void value(Figure.Value value) throws IOException {
    json.object(
        () -> {
          json.string("article", value.article());
          json.string("sentence", value.sentence().id());
          json.string("number", value.number());
          json.string("text", value.text());
          json.span(value.sentence().source(value.words()));
        });
  }

  /** Writes whom an article names as its source. */
  void credit(Credit credit) throws IOException {
    json.object(
        () -> {
          json.string("article", credit.article());
          json.string("agency", credit.agency());
          json.name("named", credit.named());
          json.string("source", credit.source());
          json.number("sharedSentences", credit.shared());
          json.bool("missing", credit.isMissing());
        });
  }
}
