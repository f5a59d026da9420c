package io.github.crossread.reader.format;

import io.github.crossread.article.PrintedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or other stretch of an article, before it is known what it is for.
 *
 * @param kind what the format says of it
 * @param text its words, white space folded
 */
public record Piece(Kind kind, PrintedText text) {

  /** Leaves out control characters and folds the white space. */
  public Piece {
    text = printable(text).folded();
  }

  /** Control characters that tools left behind have no glyph and no meaning. */
  private static PrintedText printable(PrintedText text) {
    List<PrintedText> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Controls.isControl(text.toString().charAt(i))) {
        parts.add(text.slice(begin, i));
        begin = i + 1;
      }
    }
    if (begin == 0) {
      return text;
    }
    parts.add(text.slice(begin, text.length()));
    return PrintedText.concatenated(parts);
  }

  /** What a format says of a piece. */
  public enum Kind {
    /** Nothing more. */
    PARAGRAPH,
    /** It is marked as a heading. */
    HEADING,
    /** It is an item of a list; its mark is left out. */
    BULLET,
    /** It is a row of a table. */
    ROW,
    /** It is code that the article shows. */
    CODE,
    /** It stands for a picture. */
    PICTURE,
    /** It is code of the page, not words. */
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
