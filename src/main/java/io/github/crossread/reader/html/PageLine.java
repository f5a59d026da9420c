package io.github.crossread.reader.html;

import io.github.crossread.reader.format.Piece;

/**
 * A block of a page, whatever its element is called.
 *
 * @param kind what its element says of it
 * @param words its words, white space folded
 */
public record PageLine(Piece.Kind kind, String words) {}
