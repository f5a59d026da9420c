package io.github.crossread.report.json;

import io.github.crossread.article.Note;
import io.github.crossread.text.ArticleText;
import java.io.IOException;

/** Writes what should be known about how the articles were read. */
final class NoteWriter {

  private final JsonWriter json;

  NoteWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes the notes of an article. */
  void notes(ArticleText text) throws IOException {
    for (Note note : text.notes()) {
      json.object(
          () -> {
            json.name("kind", note.kind());
            json.string("article", text.article().id());
            json.number("count", note.count());
            json.span(note.first());
            json.strings("examples", note.examples());
          });
    }
  }
}
