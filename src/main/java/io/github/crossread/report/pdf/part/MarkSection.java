package io.github.crossread.report.pdf.part;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;
import java.util.Optional;

/** What each mark means. */
final class MarkSection {
  private static final double CELL_X = TitledSection.MAIN + 29;
  private static final double NAME_X = TitledSection.MAIN + 70;
  private static final double MEANING_X = TitledSection.MAIN + 140;
  private static final double BASELINE = Type.TEXT.baseline();

  private final Setting setting;

  MarkSection(Setting setting) {
    this.setting = setting;
  }

  /** Lays out the section. */
  List<Slice> slices(Tag part) {
    TitledSection section = new TitledSection(setting, part, setting.words("pdf.marks"), "");
    Tag table = section.tag().child("Table").child("TBody");
    for (Mark mark : Mark.OF_SENTENCES) {
      String key = mark.key();
      section.add(marked(table.child("TR"), Optional.of(mark), key), 0);
    }
    section.add(marked(table.child("TR"), Optional.empty(), "pdf.mark.moved"), 0);
    section.add(worded(table.child("TR"), Style.ONLY_HERE, "pdf.mark.onlyHere"), 6);
    section.add(worded(table.child("TR"), Style.ONLY_THERE, "pdf.mark.onlyThere"), 0);
    section.add(worded(table.child("TR"), Style.SHARED, "pdf.mark.shared"), 0);
    section.add(worded(table.child("TR"), Style.HOUSE_STYLE, "pdf.mark.houseStyle"), 0);
    section.add(worded(table.child("TR"), Style.MOVED_HERE, "pdf.mark.movedWords"), 0);
    return section.slices();
  }

  private Board marked(Tag row, Optional<Mark> mark, String key) {
    Board board = new Board();
    Rectangle room = new Rectangle(TitledSection.MAIN, 2, CELL_X - TitledSection.MAIN + 24, 9);
    Tag figure =
        row.child("TD")
            .child("Figure")
            .alternative(setting.words("pdf.marks.alt", setting.words(key)));
    if (mark.isPresent()) {
      Marks.mark(mark.get(), figure, TitledSection.MAIN, 2, Marks.LARGE).forEach(board::add);
      Marks.cell(mark.get(), figure, new Rectangle(CELL_X, 2, 24, 9)).forEach(board::add);
    } else {
      Marks.moved(figure, TitledSection.MAIN, 2, Marks.LARGE).forEach(board::add);
    }
    board.add(new Item.Extent(figure, room));
    return meaning(board, row, key, key + ".meaning");
  }

  private Board worded(Tag row, Style style, String key) {
    StyledText sample =
        new StyledText(List.of(new StyledText.Run(setting.words("pdf.marks.sample"), style)));
    List<TextRun> runs = new Dressing(setting).runs(sample, Type.PRINTED, row.child("TD"));
    Board board = new Board().put(setting.lines().block(runs, 60), TitledSection.MAIN, BASELINE);
    return meaning(board, row, key, key + ".words.meaning");
  }

  private Board meaning(Board board, Tag row, String key, String meaning) {
    Lines name = setting.block(setting.words(key), Type.NAME, Colour.INK, row.head("Row"), 66);
    Lines words =
        setting.block(
            setting.words(meaning),
            Type.TEXT,
            Colour.INK,
            row.child("TD"),
            PageSize.MEASURE - MEANING_X);
    return board.put(name, NAME_X, BASELINE).put(words, MEANING_X, BASELINE);
  }
}
