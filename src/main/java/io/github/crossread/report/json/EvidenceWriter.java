package io.github.crossread.report.json;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.Versions;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.token.Excerpt;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the quotations, disagreements and credits. */
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

  /** Writes what outlets disagree on. */
  void disagreement(Disagreement disagreement) throws IOException {
    json.object(
        () -> {
          json.name("kind", disagreement.kind());
          json.strings("passages", disagreement.passages().stream().map(Passage::id).toList());
          json.fraction("certainty", disagreement.certainty());
          json.string("about", disagreement.about());
          json.list("tellings", disagreement.tellings(), this::telling);
        });
  }

  private void telling(Disagreement.Telling telling) throws IOException {
    json.object(
        () -> {
          json.string("article", telling.article());
          json.string("sentence", telling.sentence().id());
          json.string("value", telling.value());
          json.string("text", telling.text());
          json.span(telling.sentence().source(telling.words()));
        });
  }

  /** Writes whom an article names as its source. */
  void credit(Credit credit) throws IOException {
    json.object(
        () -> {
          json.string("article", credit.article());
          json.strings("agencies", credit.isOfText() ? credit.names().agencies() : List.of());
          json.name("named", credit.named());
          words(credit);
          json.string("source", credit.source());
          json.number("share", credit.share());
          json.strings("copies", credit.copies());
          json.bool("missing", credit.isMissing());
        });
  }

  /** Writes which articles are versions of one, and what each changed. */
  void versions(Versions versions) throws IOException {
    json.object(
        () -> {
          json.string("outlet", versions.outlet());
          json.strings("articles", versions.articles());
          json.list("changes", versions.changes(), this::change);
        });
  }

  private void change(Versions.Change change) throws IOException {
    json.object(
        () -> {
          json.string("article", change.article());
          json.strings("added", change.added());
          json.strings("cut", change.cut());
          json.strings("reworded", change.reworded());
        });
  }

  private void words(Credit credit) throws IOException {
    Optional<AgencyCredit.Words> words = credit.names().words();
    if (words.isEmpty()) {
      json.string("words", Optional.empty());
      return;
    }
    json.object(
        "words",
        () -> {
          json.string("text", words.get().text());
          json.span(words.get().place());
        });
  }
}
