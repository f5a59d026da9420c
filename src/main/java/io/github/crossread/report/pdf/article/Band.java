package io.github.crossread.report.pdf.article;

import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Slice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/**
 * Two columns that go down side by side: text at the left, notes at the right, each beside the text
 * that it is about or below the note before.
 *
 * <p>They are cut into slices where the notes have caught up with the text; where they do not
 * within {@link #MOST}, notes that are left over go on beside the text that follows. For a note
 * that is {@link #LATE} the text waits.
 */
final class Band {
  /** How high a slice may be, in points, unless a piece is higher. */
  private static final double MOST = 60;

  /** How far below its text a note may stand, in points. */
  private static final double LATE = 150;

  private static final double BETWEEN = 2.5;
  private static final double BETWEEN_NOTES = 3;

  private final List<Slice> slices = new ArrayList<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private Board board = new Board();
  private double text;
  private double notes;

  /**
   * Something that can be put on a board below a y.
   *
   * @param height how high it is, in points
   * @param put puts it below a y
   */
  record Piece(double height, ObjDoubleConsumer<Board> put) {}

  /** A note, beside what y of the board it would stand, and how far above the board that was. */
  private record Waiting(double beside, Piece note, double above) {
    private boolean isLate() {
      return above > LATE;
    }
  }

  /** Adds a piece of text with the notes beside it. */
  void add(Piece piece, List<Piece> beside) {
    double height = piece.height() + BETWEEN;
    if (text > 0 && Math.max(text + height, notes) > MOST) {
      close();
    }
    piece.put().accept(board, text);
    double y = text;
    beside.forEach(note -> waiting.add(new Waiting(y, note, 0)));
    text += height;
    notes(false);
    if (waiting.isEmpty() && notes <= text) {
      close();
    }
  }

  private void notes(boolean textIsAtItsEnd) {
    while (!waiting.isEmpty()) {
      Waiting next = waiting.peek();
      double y = Math.max(next.beside, notes == 0 ? 0 : notes + BETWEEN_NOTES);
      boolean awaited = textIsAtItsEnd || next.isLate();
      double end = awaited ? Math.max(MOST, text) : text;
      if (y + next.note.height() > end && (y > 0 || !awaited)) {
        return;
      }
      next.note.put().accept(board, y);
      notes = y + next.note.height();
      waiting.remove();
    }
  }

  private void close() {
    double height = text > 0 || notes > 0 ? Math.max(text, notes + BETWEEN) : 0;
    if (height > 0) {
      slices.add(board.slice(0, height));
    }
    board = new Board();
    text = 0;
    notes = 0;
    List<Waiting> rest = new ArrayList<>(waiting);
    waiting.clear();
    rest.forEach(note -> waiting.add(new Waiting(0, note.note, note.above + height - note.beside)));
  }

  /** Returns the slices, once all is added. */
  List<Slice> slices() {
    close();
    while (!waiting.isEmpty()) {
      notes(true);
      close();
    }
    return List.copyOf(slices);
  }
}
