package io.github.crossread.report.pdf.part;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out a passage on an outlet's page: mark and id, the printed words, a note at the right. */
final class EntryLayout {
  /** Room for a mark and an id. */
  private static final double ID_WIDTH = 35;

  private static final double MARK_WIDTH = 10;
  private static final double MOST_NOTE_WIDTH = 106;
  private static final double BEFORE_NOTE = 12;
  private static final double BASELINE = Type.PRINTED.baseline();

  private final Setting setting;
  private final String article;
  private final double wordsX;
  private final Set<String> anchored = new HashSet<>();

  EntryLayout(Setting setting, String article) {
    this.setting = setting;
    this.article = article;
    wordsX = TitledSection.MAIN + Math.max(ID_WIDTH, MARK_WIDTH + setting.idWidth() + 5);
  }

  /** Returns where the words of an entry begin. */
  double wordsX() {
    return wordsX;
  }

  /** Returns how wide the words of an entry are set where no note stands beside them. */
  double wordsWidth() {
    return PageSize.MEASURE - wordsX;
  }

  /** Lays out passages one under the other, or says that there are none. */
  void list(
      TitledSection section,
      List<OutletPart.Entry> entries,
      String none,
      Optional<Mark> mark,
      boolean moved) {
    if (entries.isEmpty()) {
      section.add(none(section.tag(), none), 0);
      return;
    }
    Tag list = section.tag().list();
    double noteWidth = noteWidth(entries);
    for (OutletPart.Entry entry : entries) {
      Tag item = list.child("LI");
      Board board = new Board();
      id(board, item.child("Lbl"), entry.passage(), mark, moved);
      words(board, item.child("LBody"), entry, noteWidth);
      section.add(board, 4);
    }
  }

  /** Says in a sentence that there is nothing to list. */
  Board none(Tag section, String key) {
    Lines words =
        setting.block(
            setting.words(key),
            Type.TEXT,
            Colour.INK,
            section.child("P"),
            TitledSection.MAIN_WIDTH);
    return new Board().put(words, TitledSection.MAIN, Type.TEXT.baseline());
  }

  /** Puts the mark and the id of a passage, which leads to the matrix. */
  void id(Board board, Tag label, String passage, Optional<Mark> mark, boolean moved) {
    if (anchored.add(passage)) {
      board.anchor(Destinations.entry(article, passage));
    }
    double y = BASELINE - Marks.SMALL + .8;
    mark.ifPresent(
        m -> Marks.mark(m, Tag.ARTIFACT, TitledSection.MAIN, y, Marks.SMALL).forEach(board::add));
    if (moved) {
      Marks.moved(Tag.ARTIFACT, TitledSection.MAIN, y, Marks.SMALL).forEach(board::add);
    }
    double x = TitledSection.MAIN + (mark.isPresent() || moved ? MARK_WIDTH : 0);
    setting.passage(board, label, passage, x, BASELINE);
  }

  /** Notes take no more room than the widest needs, so that the words have the rest. */
  private double noteWidth(List<OutletPart.Entry> entries) {
    return entries.stream()
        .mapToDouble(entry -> setting.lines().width(entry.note(), Type.SMALL))
        .map(width -> Math.min(width, MOST_NOTE_WIDTH))
        .max()
        .orElse(0);
  }

  private void words(Board board, Tag body, OutletPart.Entry entry, double noteWidth) {
    double width = PageSize.MEASURE - noteWidth - BEFORE_NOTE - wordsX;
    Tag printed = body.child("P").language(setting.languages().of(entry.passage(), article));
    Lines words = setting.block(entry.text(), Type.PRINTED, Colour.INK, printed, width);
    board.put(words, wordsX, BASELINE);
    Lines note = setting.block(entry.note(), Type.SMALL, Colour.GREY, body.child("P"), noteWidth);
    board.putRight(note, PageSize.MEASURE, BASELINE);
    entry.near().ifPresent(near -> near(board, body.child("P"), near, width));
  }

  /** Puts a sentence that comes near, which leads to where it is listed. */
  private void near(Board board, Tag paragraph, OutletPart.Near near, double width) {
    Tag link = paragraph.child("Link");
    Tag printed = paragraph.child("Span").language(setting.languages().of(near.article()));
    Lines words =
        setting
            .lines()
            .block(
                List.of(
                    new TextRun(near.where() + " ", Type.SMALL, Colour.BLUE, link),
                    new TextRun(near.text(), Type.PRINTED_SMALL, Colour.GREY, printed)),
                width);
    double y = board.bottom() + 1 + words.baseline();
    board.put(words, wordsX, y);
    String target = setting.places().first(anchors(near));
    String outlet = setting.report().outlet(near.article()).name();
    String contents = setting.words("pdf.link.outlet", outlet, setting.places().page(target));
    setting.area(board, words, link, contents, target, wordsX, y);
  }

  private static String[] anchors(OutletPart.Near near) {
    return Stream.concat(
            near.passages().stream().map(passage -> Destinations.entry(near.article(), passage)),
            Stream.of(Destinations.outlet(near.article())))
        .toArray(String[]::new);
  }
}
