package io.github.crossread.report.pdf.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words.
 *
 * @param pieces its pieces in the order in which they are read
 * @param width without the space that ends it, in points
 */
record TextLine(List<Piece> pieces, double width) {
  /** Copies the pieces. */
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * What of a run stands in a line.
   *
   * @param run the run
   * @param text its words here; with the space that the line ends at, so that a reader aloud does
   *     not join two words
   * @param shown what is drawn for them from left to right
   * @param x from the line's left end, in points
   * @param width without the spaces at its end, in points
   */
  record Piece(TextRun run, String text, String shown, double x, double width) {
    /** Returns this piece with the space that the line ends at. */
    Piece withSpace() {
      return new Piece(run, text + " ", shown + " ", x, width);
    }

    /** Returns whether it is drawn as it is read. */
    boolean isAsRead() {
      return shown.equals(text);
    }

    private Piece right(double by) {
      return new Piece(run, text, shown, x + by, width);
    }
  }

  /** Returns this line at the right of a column of a width in points. */
  TextLine flushRight(double column) {
    double by = Math.max(0, column - width);
    return new TextLine(pieces.stream().map(piece -> piece.right(by)).toList(), width + by);
  }

  /** Returns the height of the line, in points. */
  double leading() {
    return pieces.stream().mapToDouble(p -> p.run().type().leading()).max().orElse(0);
  }

  /** Returns where the baseline stands below the top of the line, in points. */
  double baseline() {
    return pieces.stream().mapToDouble(p -> p.run().type().baseline()).max().orElse(0);
  }

  /** Returns the words of the line. */
  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
