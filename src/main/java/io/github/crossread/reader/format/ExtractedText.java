package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts words together that were taken out of a file, a blank line between each two pieces. */
public final class ExtractedText {

  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Piece.Kind> kinds = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** Adds a piece. */
  public void add(Piece.Kind kind, String words) {
    if (text.length() > 0) {
      text.append(BETWEEN);
    }
    spans.add(new Span(text.length(), text.length() + words.length()));
    kinds.add(kind);
    text.append(words);
  }

  /** Returns all of it as one text. */
  String text() {
    return text.toString();
  }

  /** Returns the pieces, each with its place in the text. */
  List<Piece> pieces() {
    String whole = text();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      pieces.add(new Piece(kinds.get(i), PrintedText.of(whole, spans.get(i))));
    }
    return pieces;
  }
}
