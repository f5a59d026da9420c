package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;

/**
 * A paragraph or other stretch of an article, before it is known what it is for.
 *
 * @param kind what the format says of it
 * @param text its words, white space folded
 */
public record Piece(Kind kind, PrintedText text) {

  /** Cleans the words and folds the white space. */
  public Piece {
    text = CleanText.of(text).folded();
  }

  /** What a format says of a piece. */
  public enum Kind {
    /** Nothing more. */
    PARAGRAPH,
    /** It is marked as a heading. */
    HEADING,
    /** It is an item of a list; its mark is left out. */
    BULLET,
    /** It was cut out of speech that has no full stops. */
    CUT,
    /** It is a row of a table. */
    ROW,
    /** It is code that the article shows. */
    CODE,
    /** It stands for a picture. */
    PICTURE,
    /** It is of the page, not of the article: code, or a head. */
    MARKUP
  }

  /** Returns its words. */
  public String words() {
    return text.toString();
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
