package io.github.crossread.reader.source;

import io.github.crossread.article.Note;
import java.util.List;

/**
 * The text of a file.
 *
 * @param text the text, without a byte order mark
 * @param notes what a reader of the report should know about its encoding
 */
public record Decoded(String text, List<Note> notes) {

  /** Copies the notes. */
  public Decoded {
    notes = List.copyOf(notes);
  }
}
