package io.github.crossread.report.pdf.part;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** What the marks mean, in one line over the matrix. */
final class MarkLegend {
  private static final double MARK_WIDTH = 10;
  private static final double MARK_TOP = 2.5;
  private static final double BASELINE = 9.5;

  private final Setting setting;
  private final Tag tag;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(List<Item.Shape> mark, Lines words) {
    double width() {
      return (mark.isEmpty() ? 0 : MARK_WIDTH) + words.width();
    }
  }

  /**
   * Makes the legend.
   *
   * @param hasPlaces whether the place in the article stands beside a mark
   */
  MarkLegend(Setting setting, Tag part, boolean hasPlaces) {
    this.setting = setting;
    tag = part.child("P");
    for (Mark mark : Mark.OF_SENTENCES) {
      add(Marks.mark(mark, Tag.ARTIFACT, 0, MARK_TOP, Marks.SMALL), mark.key());
    }
    add(Marks.moved(Tag.ARTIFACT, 0, MARK_TOP, Marks.SMALL), "pdf.mark.moved");
    if (hasPlaces) {
      add(List.of(), "pdf.legend.place");
    }
    add(List.of(), "pdf.legend.empty");
  }

  private void add(List<Item.Shape> mark, String key) {
    // The space parts the words for whoever listens.
    String words = setting.words(key) + " ";
    entries.add(new Entry(mark, setting.block(words, Type.SMALL, Colour.INK, tag, 150)));
  }

  /** Lays it out over the whole width. */
  Board board() {
    double taken = entries.stream().mapToDouble(Entry::width).sum();
    double gap = Math.max(4, (PageSize.MEASURE - taken) / (entries.size() - 1));
    Board board = new Board();
    double x = 0;
    for (Entry entry : entries) {
      for (Item.Shape shape : entry.mark) {
        board.add(shape.placed(Tag.ARTIFACT, x, 0, 1));
      }
      board.put(entry.words, x + entry.width() - entry.words.width(), BASELINE);
      x += entry.width() + gap;
    }
    return board;
  }
}
