package io.github.crossread.reader.format;

import io.github.crossread.article.Note;
import io.github.crossread.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a format takes out of a file for one article.
 *
 * @param id what tells the article from the others of its file, if the format knows such a name
 * @param text what all spans count in: the decoded file, or the text taken out of it
 * @param extracted whether {@code text} was taken out and so is not the decoded file itself
 * @param pieces the article's pieces in their order
 * @param facts what the file says about the article
 * @param about where in {@code text} it says so; empty at the start if it stands elsewhere
 * @param notes what a reader of the report should know about how the file was read
 * @param group which of the articles of its file it belongs to, if the file says
 */
public record Extract(
    Optional<String> id,
    String text,
    boolean extracted,
    List<Piece> pieces,
    Facts facts,
    Span about,
    List<Note> notes,
    Optional<String> group) {

  /** Makes an article of no group. */
  public Extract(
      Optional<String> id,
      String text,
      boolean extracted,
      List<Piece> pieces,
      Facts facts,
      Span about,
      List<Note> notes) {
    this(id, text, extracted, pieces, facts, about, notes, Optional.empty());
  }

  /** Copies the lists. */
  public Extract {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  /**
   * Makes an article of words that were taken out of a file.
   *
   * @param facts what the file says about it
   * @param notes what a reader of the report should know about how the file was read
   */
  public static Extract of(ExtractedText words, Facts facts, List<Note> notes) {
    return new Extract(
        Optional.empty(), words.text(), true, words.pieces(), facts, new Span(0, 0), notes);
  }

  /** Returns this as of an article with that name in its file. */
  public Extract called(Optional<String> name) {
    return new Extract(name, text, extracted, pieces, facts, about, notes, group);
  }

  /** Returns this with a further note. */
  public Extract with(Note note) {
    return new Extract(
        id,
        text,
        extracted,
        pieces,
        facts,
        about,
        Stream.concat(notes.stream(), Stream.of(note)).toList(),
        group);
  }

  /** Returns this as one of a group of its file's articles. */
  public Extract in(Optional<String> newGroup) {
    return new Extract(id, text, extracted, pieces, facts, about, notes, newGroup);
  }
}
