package io.github.crossread.report.pdf.summary;

import io.github.crossread.report.Part;
import io.github.crossread.report.Summary;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.HeatMap;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.part.TitledSection;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** The first page: what was found, a bar for each outlet, the heat map, the contents. */
public final class SummaryPage {
  private static final int MOST_BARS = 8;
  private static final int MOST_LINES = 4;
  private static final double LESS_BELOW_TITLE = 6;
  private static final double BELOW_RULE = 6.75;
  private static final double CONTENTS_HEIGHT = 16;
  private static final double KEY_X = 378;
  private static final double KEY_WIDTH = 102;

  private final Setting setting;
  private final Summary summary;
  private final int outlets;

  public SummaryPage(Setting setting) {
    this.setting = setting;
    summary = setting.report().summary();
    outlets = setting.report().outlets().size();
  }

  /** Lays it out as one slice, as tall as a page. */
  public List<Slice> slices(Tag part) {
    int bars = Math.min(summary.bars().size(), MOST_BARS);
    Squeeze loose = Squeeze.none(bars, HeatMap.looseRow(outlets));
    double room = setting.size().bodyHeight() - CONTENTS_HEIGHT - loose.gap();
    double excess = board(Tag.document(), loose).bottom() - room;
    int gaps = hasHeatMap() ? 4 : 3;
    Squeeze squeeze = loose.by(excess, gaps, hasHeatMap() ? outlets - 1 : 0, tightestHeatRow());
    Board board = board(part, squeeze);
    new ContentsStrip(setting).put(board, part, setting.size().bodyHeight() - CONTENTS_HEIGHT);
    List<Slice> slices = new ArrayList<>();
    slices.add(board.slice(0, setting.size().bodyHeight()));
    if (!summary.further().isEmpty()) {
      slices.addAll(moreFindings(part));
    }
    return slices;
  }

  /** The findings that the first page has no room for, on the next. */
  private List<Slice> moreFindings(Tag part) {
    Tag section = part.child("Sect");
    Board opening = new Board();
    String title = setting.words("pdf.findings.more");
    String caption = setting.words("pdf.findings.caption");
    opening.add(TitledSection.label(setting, section.child("H2"), section, title, caption), 0);
    Tag list = section.list();
    List<Slice> slices = new ArrayList<>();
    int number = summary.first().size();
    for (ToldFinding finding : summary.further()) {
      Board board = slices.isEmpty() ? opening : new Board();
      finding(board, list.child("LI"), ++number, finding, 0);
      slices.add(board.slice(4));
    }
    return slices;
  }

  /** The map need not be lower than the key beside it. */
  private double tightestHeatRow() {
    if (!hasHeatMap()) {
      return 0;
    }
    HeatMap map = new HeatMap(setting, HeatMap.looseRow(outlets));
    double key = map.key(Tag.ARTIFACT, KEY_X, KEY_WIDTH).bottom();
    return Math.max(HeatMap.tightRow(outlets), (key - HeatMap.TOP) / (outlets - 1));
  }

  private boolean hasHeatMap() {
    return outlets <= HeatMap.MOST && !summary.pairs().isEmpty();
  }

  private Board board(Tag part, Squeeze squeeze) {
    Board board = new Board().anchor(Destinations.part(Part.SUMMARY));
    double y = title(board, part);
    y = findings(board, part, y + squeeze.gap() - LESS_BELOW_TITLE);
    y = bars(board, part, y + squeeze.gap(), squeeze);
    if (hasHeatMap()) {
      heatMap(board, part, y + squeeze.gap(), squeeze);
    }
    return board;
  }

  private double title(Board board, Tag part) {
    String words = setting.report().title();
    Tag h1 = part.child("H1");
    Lines title = setting.block(words, Type.TITLE, Colour.INK, h1, PageSize.MEASURE);
    if (title.lines().size() > 2) {
      TextRun small = new TextRun(words, Type.PART, Colour.INK, h1);
      title = setting.lines().block(List.of(small), PageSize.MEASURE, 3);
    }
    board.put(title, 0, title.baseline());
    TextRun words2 =
        new TextRun(setting.report().subtitle(), Type.TEXT, Colour.INK, part.child("P"));
    Lines subtitle = setting.lines().block(List.of(words2), PageSize.MEASURE, 2);
    board.put(subtitle, 0, title.height() + 2 + subtitle.baseline());
    return title.height() + 2 + subtitle.height();
  }

  private Tag section(Board board, Tag part, double y, String key) {
    Tag section = part.child("Sect");
    board.rule(0, y, PageSize.MEASURE, Colour.INK, .75);
    String title = setting.words("pdf." + key);
    String caption = setting.words("pdf." + key + ".caption");
    Board label = TitledSection.label(setting, section.child("H2"), section, title, caption);
    board.add(label, y + BELOW_RULE);
    return section;
  }

  private double findings(Board board, Tag part, double top) {
    Tag section = section(board, part, top, "findings");
    List<ToldFinding> findings = summary.first();
    if (findings.isEmpty()) {
      Lines none =
          setting.block(
              setting.words("pdf.findings.none"),
              Type.TEXT,
              Colour.INK,
              section.child("P"),
              TitledSection.MAIN_WIDTH);
      board.put(none, TitledSection.MAIN, top + BELOW_RULE + none.baseline());
      return top + BELOW_RULE + Math.max(23, none.height());
    }
    Tag list = section.list();
    double y = top + BELOW_RULE;
    for (int i = 0; i < findings.size(); i++) {
      y = finding(board, list.child("LI"), i + 1, findings.get(i), y) + 4;
    }
    return Math.max(y, top + BELOW_RULE + 34);
  }

  private double finding(Board board, Tag entry, int number, ToldFinding finding, double y) {
    double baseline = y + Type.TEXT.baseline();
    String n = Integer.toString(number);
    board.put(
        setting.block(n, Type.TEXT, Colour.GREY, entry.child("Lbl"), 14),
        TitledSection.MAIN,
        baseline);
    Tag body = entry.child("LBody");
    TextRun words = new TextRun(finding.sentence(), Type.TEXT, Colour.INK, body.child("P"));
    Lines sentence = setting.lines().block(List.of(words), 296, MOST_LINES);
    board.put(sentence, TitledSection.MAIN + 20, baseline);
    new Reference(setting).put(board, body, finding, PageSize.MEASURE, baseline, 76);
    return y + sentence.height();
  }

  private double bars(Board board, Tag part, double top, Squeeze squeeze) {
    Tag section = section(board, part, top, "outlets");
    double y = top + BELOW_RULE;
    board.add(Bars.legend(setting, section), y);
    y += 18;
    board.add(new Bars(setting, squeeze.bars(), squeeze.barRow()).board(section), y);
    y += 14 + squeeze.barRow() * squeeze.bars() - 9;
    int more = summary.bars().size() - squeeze.bars();
    if (more > 0) {
      y += 9;
      more(board, section, more, y);
      y += 10;
    }
    return y;
  }

  private void more(Board board, Tag section, int more, double y) {
    String target = Destinations.part(Part.MATRIX);
    String words = setting.words("pdf.outlets.more", more, setting.places().page(target));
    String contents = setting.words("pdf.link.part", setting.words("pdf.matrix"));
    setting.link(
        board,
        section.child("P"),
        words,
        contents,
        target,
        TitledSection.MAIN,
        y + Type.SMALL.baseline());
  }

  private void heatMap(Board board, Tag part, double top, Squeeze squeeze) {
    Tag section = section(board, part, top, "heat");
    HeatMap map = new HeatMap(setting, squeeze.heatRow());
    board.add(map.board(section), top + BELOW_RULE);
    board.add(map.key(section, KEY_X, KEY_WIDTH), top + BELOW_RULE);
  }
}
