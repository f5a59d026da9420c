package io.github.crossread.report.pdf.article;

import io.github.crossread.document.Compared;
import io.github.crossread.document.Compared.Version;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Dressing;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Each statement in all its wordings, one beneath the other. */
public final class StatementPages {
  private static final double WHO_X = 24;
  private static final double WHO_WIDTH = 86;
  private static final double WORDS_X = WHO_X + WHO_WIDTH + 10;
  private static final double BETWEEN = 1.5;
  private static final double BEFORE = 4.5;

  private final Setting setting;
  private final Dressing dressing;

  public StatementPages(Setting setting) {
    this.setting = setting;
    dressing = new Dressing(setting);
  }

  /** Lays out the section. */
  public List<Slice> slices(Tag section) {
    List<Slice> slices = new ArrayList<>();
    Board board = new Board().anchor(Destinations.part(Part.STATEMENTS));
    Lines title =
        setting.line(
            setting.words("statements"),
            Type.PART,
            Colour.INK,
            section.child("H2"),
            setting.measure());
    board.put(title, 0, title.baseline() - 4);
    boolean none = setting.document().statements().isEmpty();
    String caption = setting.words(none ? "statements.none" : "statements.caption");
    Lines words =
        setting.block(caption, Type.SMALL, Colour.GREY, section.child("P"), setting.measure());
    board.put(words, 0, title.height() + words.baseline());
    slices.add(none ? board.slice(0) : board.slice(0).kept());
    for (Compared statement : setting.document().statements()) {
      slices.addAll(statement(statement, section.child("Sect")));
    }
    String further = setting.document().furtherStatements();
    if (!further.isEmpty()) {
      Lines missed =
          setting.block(further, Type.SMALL, Colour.GREY, section.child("P"), setting.measure());
      slices.add(new Board().put(missed, 0, missed.baseline()).slice(BEFORE));
    }
    return slices;
  }

  private List<Slice> statement(Compared statement, Tag tag) {
    List<Slice> slices = new ArrayList<>();
    Tag heading = tag.child("H3");
    for (Version version : statement.versions()) {
      slices.add(version(statement, version, heading, tag, slices.isEmpty(), false));
    }
    for (Version version : statement.unsure()) {
      slices.add(version(statement, version, heading, tag, slices.isEmpty(), true));
    }
    for (int i = 0; i + 1 < slices.size(); i++) {
      // A page may end after the second wording and not before the last but one.
      if (i == 0 || i + 2 == slices.size()) {
        slices.set(i, slices.get(i).kept());
      }
    }
    return slices;
  }

  private Slice version(
      Compared statement, Version version, Tag heading, Tag tag, boolean first, boolean unsure) {
    Board board = new Board();
    double top = 0;
    if (first) {
      board.anchor(Destinations.statement(statement.passage()));
      board.rule(0, 0, setting.measure(), Colour.RULE, .4);
      top = 3;
      Lines number =
          setting.line(
              setting.number(statement.passage()) + " ", Type.NAME, Colour.INK, heading, WHO_X);
      board.put(number, 0, top + Type.ARTICLE.baseline());
    }
    Tag paragraph = tag.child("P");
    Lines who =
        setting.block(
            version.who() + " ",
            Type.SMALL_NAME,
            unsure ? Colour.GREY : Colour.INK,
            paragraph.child("Span"),
            WHO_WIDTH);
    board.put(who, WHO_X, top + Type.ARTICLE.baseline());
    if (unsure) {
      String perhaps = setting.words("compared.perhaps") + " ";
      Lines mark =
          setting.line(perhaps, Type.SMALL, Colour.GREY, paragraph.child("Span"), WHO_WIDTH);
      board.put(mark, WHO_X, top + who.height() + mark.baseline());
    }
    Tag printed = paragraph.child("Span").language(setting.languages().of(version.article()));
    List<TextRun> runs = new ArrayList<>(dressing.runs(version.words(), Type.ARTICLE, printed));
    if (!version.why().isEmpty()) {
      Tag why = paragraph.child("Span");
      runs.add(new TextRun("  " + version.why(), Type.SMALL, Colour.GREY, why));
    }
    Lines words = setting.lines().block(runs, setting.measure() - WORDS_X);
    board.put(words, WORDS_X, top + words.baseline());
    return board.slice(first ? BEFORE : BETWEEN);
  }
}
