package io.github.crossread.reader;

import io.github.crossread.article.PrintedText;

/**
 * A paragraph or other stretch of an article, before it is known what it is for.
 *
 * @param kind what the format says of it
 * @param text its words, white space folded
 */
record Piece(Kind kind, PrintedText text) {

  /** Folds the white space. */
  Piece {
    text = text.folded();
  }

  /** What a format says of a piece. */
  enum Kind {
    /** Nothing more. */
    PARAGRAPH,
    /** It is marked as a heading. */
    HEADING,
    /** It is an item of a list; its mark is left out. */
    BULLET,
    /** It stands for a picture. */
    PICTURE,
    /** It is code of the page, not words. */
    MARKUP
  }

  /** Returns its words. */
  String words() {
    return text.toString();
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
