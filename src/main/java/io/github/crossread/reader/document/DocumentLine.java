package io.github.crossread.reader.document;

import io.github.crossread.reader.format.Piece;

/**
 * A paragraph of a document.
 *
 * @param kind what the document says of it
 * @param words its words on one line
 */
record DocumentLine(Piece.Kind kind, String words) {}
