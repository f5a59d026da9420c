package io.github.crossread.reader.export;

import io.github.crossread.reader.format.Piece;

/**
 * A line of an export, or a paragraph where its file has paragraphs.
 *
 * @param kind what the file says of it
 * @param words its words
 * @param centred whether it stands in the middle, as the heads of an article do in text
 * @param opens whether it begins a paragraph
 */
public record ExportLine(Piece.Kind kind, String words, boolean centred, boolean opens) {

  /** Makes a paragraph. */
  public static ExportLine paragraph(Piece.Kind kind, String words) {
    return new ExportLine(kind, words, false, true);
  }
}
