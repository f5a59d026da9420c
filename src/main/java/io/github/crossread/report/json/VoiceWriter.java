package io.github.crossread.report.json;

import io.github.crossread.collation.name.Name;
import io.github.crossread.collation.voice.Leaning;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;

/** Writes whom the articles name, and who is heard in which. */
final class VoiceWriter {

  private final JsonWriter json;

  VoiceWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes a name in all its forms. */
  void name(Name name) throws IOException {
    json.object(
        () -> {
          json.string("name", name.name());
          json.name("kind", name.kind());
          json.list("forms", name.forms(), f -> words(f.article(), f.words()));
          json.list("called", name.callings(), c -> words(c.article(), c.words()));
        });
  }

  private void words(String article, Excerpt words) throws IOException {
    json.object(
        () -> {
          json.string("article", article);
          json.string("text", words.text());
          json.span(words.source());
        });
  }

  /** Writes a voice. */
  void voice(Voice voice) throws IOException {
    json.object(
        () -> {
          json.string("speaker", voice.speaker());
          json.bool("named", voice.named());
          json.list("articles", voice.hearings(), this::hearing);
        });
  }

  /** Writes that an article has facts from a medium. */
  void leaning(Leaning leaning) throws IOException {
    json.object(
        () -> {
          json.string("article", leaning.article());
          json.string("on", leaning.medium());
          json.strings("articles", leaning.outlets());
          json.strings("sentences", leaning.sentences().stream().map(Sentence::id).toList());
        });
  }

  private void hearing(Voice.Hearing hearing) throws IOException {
    json.object(
        () -> {
          json.string("article", hearing.article());
          json.string("how", hearing.quoted() ? "quoted" : "reported");
          json.strings("names", hearing.names().stream().map(Excerpt::text).toList());
          json.strings("sentences", hearing.sentences().stream().map(Sentence::id).toList());
        });
  }
}
