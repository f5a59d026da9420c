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
  private final Setting setting;

  private record Entry(Tag link, Lines block, String title, String target) {}

  ContentsStrip(Setting setting) {
    this.setting = setting;
  }

  /** Puts it below {@code y}. */
  void put(Board board, Tag part, double y) {
    board.rule(0, y, setting.measure(), Colour.INK, .75);
    Tag contents = part.child("TOC");
    List<Entry> entries = new ArrayList<>();
    Stream.of(Part.values())
        .filter(other -> other != Part.SUMMARY)
        .forEach(other -> add(entries, contents, other));
    double words = entries.stream().mapToDouble(e -> e.block.width()).sum();
    double gap = (setting.measure() - words) / (entries.size() - 1);
    double baseline = y + 5.75 + Type.SMALL.baseline();
    double x = 0;
    for (Entry entry : entries) {
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
