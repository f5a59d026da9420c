package io.github.crossread.report.pdf.summary;

import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The contents at the foot of the first page, spread over its width. */
final class ContentsStrip {
  private static final double HEIGHT = 17;

  /** The least space between two entries. */
  private static final double GAP = 8;

  private final Setting setting;

  private record Entry(Tag link, Lines block, String title, String target) {}

  ContentsStrip(Setting setting) {
    this.setting = setting;
  }

  /** Returns how high it is: entries that are too long for one line take two. */
  double height() {
    return HEIGHT + (gap(entries(Tag.document())) < GAP ? Type.SMALL.leading() : 0);
  }

  private List<Entry> entries(Tag contents) {
    List<Entry> entries = new ArrayList<>();
    Stream.of(Part.values())
        .filter(other -> other != Part.SUMMARY)
        .forEach(other -> add(entries, contents, other));
    return entries;
  }

  /** Returns what is between two entries in one line. */
  private double gap(List<Entry> entries) {
    double words = entries.stream().mapToDouble(e -> e.block.width()).sum();
    return (setting.measure() - words) / (entries.size() - 1);
  }

  /** Puts it below {@code y}. */
  void put(Board board, Tag part, double y) {
    board.rule(0, y, setting.measure(), Colour.INK, .75);
    List<Entry> entries = entries(part.child("TOC"));
    double spread = gap(entries);
    double gap = spread < GAP ? 2 * GAP : spread;
    double baseline = y + 5.75 + Type.SMALL.baseline();
    double x = 0;
    for (Entry entry : entries) {
      if (spread < GAP && x + entry.block.width() > setting.measure()) {
        x = 0;
        baseline += Type.SMALL.leading();
      }
      board.put(entry.block, x, baseline);
      String where = setting.words("pdf.link.part", entry.title);
      setting.area(board, entry.block, entry.link, where, entry.target, x, baseline);
      x += entry.block.width() + gap;
    }
  }

  private void add(List<Entry> entries, Tag contents, Part part) {
    String title = setting.words(part.key());
    String target = Destinations.part(part);
    Tag link = contents.child("TOCI").child("Reference").child("Link");
    List<TextRun> runs =
        List.of(
            new TextRun(setting.places().page(target) + " ", Type.SMALL_NAME, Colour.BLUE, link),
            new TextRun(title, Type.SMALL, Colour.INK, link));
    entries.add(new Entry(link, setting.lines().block(runs, Double.MAX_VALUE), title, target));
  }
}
