package io.github.crossread.report.pdf.part;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.OutletPart.Rewording;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an outlet says in other words, laid out by likeness to the base. */
final class RewordedSection {
  private static final double LEAST_NAME_WIDTH = 41;
  private static final double MOST_NAME_WIDTH = 82;
  private static final double BETWEEN_COLUMNS = 12;
  private static final double BASELINE = Type.PRINTED.baseline();
  private static final double BEFORE_REASON = 1.5;

  private final Setting setting;
  private final OutletPart part;
  private final EntryLayout layout;
  private final Dressing dressing;
  private final double nameWidth;

  RewordedSection(Setting setting, OutletPart part, EntryLayout layout) {
    this.setting = setting;
    this.part = part;
    this.layout = layout;
    dressing = new Dressing(setting);
    double widest =
        setting.report().outlets().stream()
            .mapToDouble(o -> setting.lines().width(o.shortName(), Type.SMALL))
            .max()
            .orElse(0);
    nameWidth = Math.max(LEAST_NAME_WIDTH, Math.min(MOST_NAME_WIDTH, widest + 5));
  }

  /** Lays out the section. */
  List<Slice> slices(Tag tag) {
    int count = part.rewordedSentences();
    String caption = count == 0 ? "" : setting.count("sentences", count);
    TitledSection section = new TitledSection(setting, tag, setting.words("pdf.reworded"), caption);
    if (count == 0) {
      section.add(layout.none(section.tag(), "pdf.reworded.none"), 0);
    }
    for (Layout kind : Layout.values()) {
      kind(section, kind);
    }
    return section.slices();
  }

  private void kind(TitledSection section, Layout kind) {
    List<Rewording> entries = part.reworded().stream().filter(r -> r.layout() == kind).toList();
    if (entries.isEmpty()) {
      return;
    }
    Tag tag = section.tag().child("Sect");
    section.sublabel(tag, setting.words(key(kind)), caption(kind, entries));
    Tag list = tag.list();
    for (Rewording entry : entries) {
      section.add(board(list.child("LI"), entry), 7);
    }
  }

  private static String key(Layout kind) {
    return switch (kind) {
      case INLINE -> "pdf.near";
      case TWO_ROWS -> "pdf.partly";
      case SIDE_BY_SIDE -> "pdf.unlike";
    };
  }

  private String caption(Layout kind, List<Rewording> entries) {
    if (kind != Layout.INLINE) {
      return setting.words(key(kind) + ".caption");
    }
    boolean oneBase = entries.stream().map(Rewording::baseOutlet).distinct().count() == 1;
    String base = oneBase ? entries.get(0).baseOutlet() : setting.words("pdf.theBase");
    return setting.words("pdf.near.caption", base, here());
  }

  private String here() {
    return setting.report().outlet(part.article()).shortName();
  }

  private Board board(Tag item, Rewording entry) {
    Board board = new Board();
    layout.id(board, item.child("Lbl"), entry.passage(), Optional.of(Mark.REWORDED), false);
    Tag body = item.child("LBody");
    double bottom =
        switch (entry.layout()) {
          case INLINE -> inline(board, body, entry);
          case TWO_ROWS -> twoRows(board, body, entry);
          case SIDE_BY_SIDE -> sideBySide(board, body, entry);
        };
    reason(board, body, entry, bottom + BEFORE_REASON);
    return board;
  }

  private double inline(Board board, Tag body, Rewording entry) {
    Tag paragraph = body.child("P").language(setting.languages().of(part.article()));
    List<TextRun> runs = dressing.runs(entry.text(), Type.PRINTED, paragraph);
    Lines words = setting.lines().block(runs, layout.wordsWidth());
    board.put(words, layout.wordsX(), BASELINE);
    return words.height();
  }

  private double twoRows(Board board, Tag body, Rewording entry) {
    double x = layout.wordsX() + nameWidth;
    double width = layout.wordsWidth() - nameWidth;
    double y = 0;
    for (Side side : sides(entry)) {
      Tag paragraph = body.child("P").language(side.language);
      String name = setting.lines().fit(side.name, Type.SMALL, nameWidth - 4);
      board.put(small(name, paragraph.child("Span")), layout.wordsX(), y + BASELINE);
      List<TextRun> runs = dressing.runs(side.words, Type.PRINTED, paragraph);
      Lines words = setting.lines().block(runs, width);
      board.put(words, x, y + BASELINE);
      y += words.height() + 2;
    }
    return y - 2;
  }

  private double sideBySide(Board board, Tag body, Rewording entry) {
    double width = (layout.wordsWidth() - BETWEEN_COLUMNS) / 2;
    double x = layout.wordsX();
    double bottom = 0;
    for (Side side : sides(entry)) {
      Tag paragraph = body.child("P").language(side.language);
      String name = setting.lines().fit(side.name, Type.SMALL, width);
      board.put(small(name, paragraph.child("Span")), x, BASELINE);
      List<TextRun> runs = dressing.runs(side.words, Type.PRINTED, paragraph);
      Lines words = setting.lines().block(runs, width);
      board.put(words, x, Type.PRINTED.leading() + BASELINE);
      bottom = Math.max(bottom, Type.PRINTED.leading() + words.height());
      x += width + BETWEEN_COLUMNS;
    }
    return bottom;
  }

  private record Side(String name, StyledText words, Optional<String> language) {}

  private List<Side> sides(Rewording entry) {
    Languages languages = setting.languages();
    return List.of(
        new Side(entry.baseOutlet(), entry.base(), languages.ofBase(entry.passage())),
        new Side(here(), entry.text(), languages.of(part.article())));
  }

  private Lines small(String words, Tag tag) {
    // The space parts the name from the words for whoever listens.
    return setting.block(words + " ", Type.SMALL, Colour.GREY, tag, Double.MAX_VALUE);
  }

  private void reason(Board board, Tag body, Rewording entry, double top) {
    Tag tag = body.child("P");
    List<TextRun> runs = new ArrayList<>();
    if (!entry.kinds().isEmpty()) {
      runs.add(new TextRun(entry.kinds() + " ", Type.SMALL, Colour.INK, tag));
    }
    runs.add(new TextRun(entry.reason(), Type.SMALL, Colour.GREY, tag));
    Lines words = setting.lines().block(runs, layout.wordsWidth());
    board.put(words, layout.wordsX(), top + words.baseline());
  }
}
