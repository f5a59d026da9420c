package io.github.crossread.report.pdf.summary;

import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentBlock.Line;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Dressing;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/** Lines of printed words beside the outlets that they are of, each cut to one line. */
final class LabelledLines {
  /** From line to line, in points. */
  static final double PITCH = 12.6;

  private static final double LABEL_X = 92;
  private static final double LEAST_LABEL = 34;
  private static final double MOST_LABEL = 96;
  private static final double ASIDE = 42;
  private static final double GAP = 7;

  private final Setting setting;
  private final Labelled block;

  LabelledLines(Setting setting, Labelled block) {
    this.setting = setting;
    this.block = block;
  }

  /** Puts them below {@code top}; returns where they end. */
  double put(Board board, Tag part, double top) {
    Tag section = part.child("Sect");
    Lines title =
        setting.block(block.title(), Type.NAME, Colour.INK, section.child("H2"), LABEL_X - GAP);
    double y = top;
    board.put(title, 0, y + Type.LEAD.baseline());
    Tag list = section.child("L");
    double labels = labels();
    boolean dated = block.lines().stream().anyMatch(line -> !line.aside().isEmpty());
    double x = LABEL_X + labels + GAP;
    double words = x + (dated ? ASIDE + GAP : 0);
    for (Line line : block.lines()) {
      Tag item = list.child("LI");
      double baseline = y + Type.LEAD.baseline();
      label(board, item.child("Lbl"), line, labels, baseline);
      Tag body = item.child("LBody");
      aside(board, body, line, x, baseline);
      Tag printed = body.child("P").language(setting.languages().of(line.articles().get(0)));
      List<TextRun> runs = new Dressing(setting).runs(line.words(), Type.LEAD, printed);
      Lines printedWords = setting.lines().block(runs, setting.measure() - words, 1);
      board.put(printedWords, words, baseline);
      y += PITCH;
    }
    return more(board, section, words, y);
  }

  private void aside(Board board, Tag body, Line line, double x, double baseline) {
    if (!line.aside().isEmpty()) {
      Lines aside =
          setting.line(line.aside() + " ", Type.SMALL, Colour.GREY, body.child("P"), ASIDE);
      board.put(aside, x, baseline);
    }
  }

  /** Names take no more room than the widest needs. */
  private double labels() {
    double widest =
        block.lines().stream()
            .mapToDouble(line -> setting.lines().width(line.label(), Type.SMALL_NAME))
            .max()
            .orElse(0);
    return Math.max(LEAST_LABEL, Math.min(MOST_LABEL, widest + 1));
  }

  private void label(Board board, Tag tag, Line line, double width, double baseline) {
    Tag link = tag.child("Link");
    String label = setting.lines().fit(line.label(), Type.SMALL_NAME, width);
    Lines words = setting.line(label + " ", Type.SMALL_NAME, Colour.INK, link, Double.MAX_VALUE);
    board.put(words, LABEL_X, baseline);
    String article = line.articles().get(0);
    String target = Destinations.outlet(article);
    String contents =
        setting.words(
            "pdf.link.outlet",
            setting.report().outlet(article).name(),
            setting.places().page(target));
    setting.area(board, words, link, contents, target, LABEL_X, baseline);
  }

  private double more(Board board, Tag section, double x, double y) {
    if (block.more().isEmpty()) {
      return y;
    }
    Lines more =
        setting.line(
            block.more(), Type.SMALL, Colour.GREY, section.child("P"), setting.measure() - x);
    board.put(more, x, y + more.baseline());
    return y + PITCH;
  }
}
