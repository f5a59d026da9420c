package io.github.crossread.reader.plain;

import io.github.crossread.article.Note;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article whose text is plain and stands in a field of something larger. */
final class PlainArticle {

  private static final String BETWEEN = "\n\n";

  private PlainArticle() {}

  /**
   * Returns the article: its headline, then its text in paragraphs.
   *
   * @param file the file that holds it
   * @param id what it is called there
   * @param words its text
   * @param facts what the file says of it
   * @param notes what a reader of the report should know about how it was read
   */
  static Extract of(Path file, Optional<String> id, String words, Facts facts, List<Note> notes) {
    String opening = facts.headline().map(headline -> headline + BETWEEN).orElse("");
    String text = opening + words;
    List<Piece> pieces = new ArrayList<>();
    facts
        .headline()
        .ifPresent(
            headline ->
                pieces.add(
                    new Piece(
                        Piece.Kind.HEADING, PrintedText.of(text, new Span(0, headline.length())))));
    Span rest = new Span(opening.length(), text.length());
    List<Piece> body = new PlainTextReader().pieces(file, text, rest);
    boolean again =
        !body.isEmpty() && facts.headline().filter(body.get(0).words()::equals).isPresent();
    pieces.addAll(again ? body.subList(1, body.size()) : body);
    return new Extract(id, text, true, pieces, facts, new Span(0, 0), notes);
  }
}
