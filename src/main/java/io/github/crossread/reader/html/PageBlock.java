package io.github.crossread.reader.html;

import io.github.crossread.reader.format.Piece;
import org.jsoup.nodes.Element;

/**
 * A run of words on a page that no other block interrupts: a paragraph, a heading, a row of a
 * table.
 *
 * @param kind what its element says of it
 * @param text its words, white space folded
 * @param linked how many of its chars stand in links
 * @param parent the innermost block that it stands in
 */
record PageBlock(Piece.Kind kind, String text, int linked, Element parent) {

  /** Shorter text tells nothing of where the article stands, in chars. */
  private static final int SHORTEST = 60;

  /** One very long block must not outweigh an article of many paragraphs. */
  private static final int LONGEST = 600;

  /** From this share of its chars on, links make a block a list of links. */
  private static final double MOST_LINKED = 0.4;

  /** Returns the share of its chars that stand in links. */
  double linkShare() {
    return (double) linked / text.length();
  }

  /**
   * Returns how much it tells of where the article stands: the more, the longer and less linked.
   */
  double weight() {
    boolean tells =
        kind != Piece.Kind.HEADING
            && kind != Piece.Kind.PICTURE
            && text.length() >= SHORTEST
            && linkShare() <= MOST_LINKED;
    return tells ? Math.min(text.length(), LONGEST) * (1 - linkShare()) : 0;
  }
}
