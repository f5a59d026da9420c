package io.github.crossread.report.pdf;

import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** How the report was made: steps, marks, thresholds, sources, limits. */
final class MethodPages {
  private static final double NUMBER_WIDTH = 14;
  private static final double PUBLISHED_X = Section.MAIN + 285;
  private static final double BASELINE = Type.TEXT.baseline();

  private final Setting setting;
  private final Method method;

  MethodPages(Setting setting) {
    this.setting = setting;
    method = setting.report().method();
  }

  /** Lays out the part. */
  List<Slice> slices(Tag part) {
    List<Slice> slices = new ArrayList<>();
    Board board = new Board().anchor(Anchors.part(Part.METHOD));
    Block title =
        setting.block(
            setting.words("pdf.method"), Type.PART, Colour.INK, part.child("H2"), PageSize.MEASURE);
    board.put(title, 0, title.baseline() - 4);
    slices.add(board.slice(0).kept());
    slices.addAll(steps(part));
    slices.addAll(new MarkSection(setting).slices(part));
    slices.addAll(thresholds(part));
    slices.addAll(new SourceSection(setting).slices(part));
    slices.addAll(limits(part));
    slices.addAll(new PairPages(setting).slices(part));
    return slices;
  }

  private Section section(Tag part, String key, String caption) {
    return new Section(setting, part, setting.words(key), caption);
  }

  private List<Slice> steps(Tag part) {
    Section section = section(part, "pdf.steps", "");
    Tag list = section.tag().list();
    for (int i = 0; i < method.steps().size(); i++) {
      Tag item = list.child("LI");
      Block number =
          setting.block(
              Integer.toString(i + 1), Type.TEXT, Colour.GREY, item.child("Lbl"), NUMBER_WIDTH);
      Block step =
          setting.block(
              method.steps().get(i),
              Type.TEXT,
              Colour.INK,
              item.child("LBody"),
              Section.MAIN_WIDTH - NUMBER_WIDTH);
      Board board = new Board().put(number, Section.MAIN, BASELINE);
      section.add(board.put(step, Section.MAIN + NUMBER_WIDTH, BASELINE), 3);
    }
    return section.slices();
  }

  private List<Slice> thresholds(Tag part) {
    Section section = section(part, "pdf.thresholds", setting.words("pdf.thresholds.caption"));
    Tag table = section.tag().child("Table").child("TBody");
    for (Method.Threshold threshold : method.thresholds()) {
      Tag row = table.child("TR");
      Block name =
          setting.block(
              threshold.name(),
              Type.TEXT,
              Colour.INK,
              row.head("Row"),
              PUBLISHED_X - Section.MAIN - 12);
      Block value =
          setting.block(
              threshold.value(),
              Type.TEXT,
              Colour.INK,
              row.child("TD"),
              PageSize.MEASURE - PUBLISHED_X);
      Board board = new Board().put(name, Section.MAIN, BASELINE);
      section.add(board.put(value, PUBLISHED_X, BASELINE), 0);
    }
    return section.slices();
  }

  private List<Slice> limits(Tag part) {
    Section section = section(part, "pdf.limits", "");
    for (String limit : method.limits()) {
      Block words =
          setting.block(limit, Type.TEXT, Colour.INK, section.tag().child("P"), Section.MAIN_WIDTH);
      section.add(new Board().put(words, Section.MAIN, BASELINE), 2);
    }
    return section.slices();
  }

  /** The files that were read. */
  private static final class SourceSection {
    private final Setting setting;

    SourceSection(Setting setting) {
      this.setting = setting;
    }

    List<Slice> slices(Tag part) {
      Section section = new Section(setting, part, setting.words("pdf.sources"), "");
      List<Column> columns =
          List.of(
              Column.left(setting.words("pdf.sources.article"), Section.MAIN),
              Column.left(setting.words("pdf.sources.published"), PUBLISHED_X),
              Column.right(setting.words("pdf.sources.sentences"), PageSize.MEASURE));
      Table table =
          new Table(
              setting,
              section.tag(),
              new Board(),
              setting.words("pdf.sources"),
              columns,
              Section.MAIN,
              3);
      for (Method.SourceRow source : setting.report().method().sources()) {
        table.add(row(table.row(), source));
      }
      return section.around(table.slices(section.tag(), ""));
    }

    private Board row(Tag tr, Method.SourceRow source) {
      double baseline = 3 + BASELINE;
      Tag head = tr.head("Row");
      Tag name = head.child("P");
      List<Run> runs =
          List.of(
              new Run(source.outlet(), Type.NAME, Colour.INK, name),
              new Run(", " + source.file(), Type.TEXT, Colour.INK, name));
      Block file = setting.lines().block(runs, PUBLISHED_X - Section.MAIN - 12);
      Block sha =
          setting.block(
              grouped(source.sha256()),
              Type.SMALL,
              Colour.GREY,
              head.child("P"),
              Section.MAIN_WIDTH);
      Block published =
          setting.block(source.published(), Type.TEXT, Colour.INK, tr.child("TD"), 72);
      Block sentences =
          setting.block(
              Integer.toString(source.sentences()), Type.TEXT, Colour.INK, tr.child("TD"), 50);
      return new Board()
          .put(file, Section.MAIN, baseline)
          .put(sha, Section.MAIN, 3 + file.height() + sha.baseline())
          .put(published, PUBLISHED_X, baseline)
          .putRight(sentences, PageSize.MEASURE, baseline);
    }

    private static String grouped(String sha256) {
      return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
  }
}
