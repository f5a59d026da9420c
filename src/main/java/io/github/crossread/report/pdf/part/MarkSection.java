package io.github.crossread.report.pdf.part;

import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** What each mark means. */
final class MarkSection {
  private static final double NAME_X = TitledSection.MAIN + 34;
  private static final double NAME_WIDTH = 92;
  private static final double MEANING_X = NAME_X + NAME_WIDTH + 6;
  private static final double BASELINE = Type.TEXT.baseline();

  private final Setting setting;

  MarkSection(Setting setting) {
    this.setting = setting;
  }

  /** Lays out the section. */
  List<Slice> slices(Tag part) {
    TitledSection section = new TitledSection(setting, part, setting.words("pdf.marks"), "");
    Tag table = section.tag().child("Table").child("TBody");
    for (State state : State.OF_STATEMENTS) {
      section.add(marked(table.child("TR"), state), 0);
    }
    section.add(worded(table.child("TR"), Style.ONLY_HERE, "pdf.mark.onlyHere"), 4);
    section.add(worded(table.child("TR"), Style.ONLY_THERE, "pdf.mark.onlyThere"), 0);
    section.add(worded(table.child("TR"), Style.HOUSE_STYLE, "pdf.mark.houseStyle"), 0);
    return section.slices();
  }

  private Board marked(Tag row, State state) {
    Board board = new Board();
    Rectangle room = new Rectangle(TitledSection.MAIN, 1.5, 20, StateMarks.HEIGHT);
    String alternative = setting.words("pdf.marks.alt", setting.words(state.key()));
    Tag figure = row.child("TD").child("Figure").alternative(alternative);
    StateMarks.mark(state, figure, room).forEach(board::add);
    board.add(new Item.Extent(figure, room));
    return meaning(board, row, state.key(), state.key() + ".meaning");
  }

  private Board worded(Tag row, Style style, String key) {
    StyledText sample =
        new StyledText(List.of(new StyledText.Run(setting.words("pdf.marks.sample"), style)));
    List<TextRun> runs = new Dressing(setting).runs(sample, Type.PRINTED, row.child("TD"));
    Board board = new Board().put(setting.lines().block(runs, 30), TitledSection.MAIN, BASELINE);
    return meaning(board, row, key, key + ".words.meaning");
  }

  private Board meaning(Board board, Tag row, String key, String meaning) {
    Lines name =
        setting.block(setting.words(key), Type.NAME, Colour.INK, row.head("Row"), NAME_WIDTH);
    Lines words =
        setting.block(
            setting.words(meaning),
            Type.TEXT,
            Colour.INK,
            row.child("TD"),
            setting.measure() - MEANING_X);
    return board.put(name, NAME_X, BASELINE).put(words, MEANING_X, BASELINE);
  }
}
