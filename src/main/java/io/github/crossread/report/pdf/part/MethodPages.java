package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How the report was made: steps, marks, thresholds, sources, notes, limits. */
public final class MethodPages {
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(.{8})(?=.)");

  private static final double NUMBER_WIDTH = 14;
  private static final double PUBLISHED_X = TitledSection.MAIN + 285;
  private static final double BASELINE = Type.TEXT.baseline();

  private final Setting setting;
  private final Method method;

  public MethodPages(Setting setting) {
    this.setting = setting;
    method = setting.report().method();
  }

  /** Lays out the part. */
  public List<Slice> slices(Tag part) {
    List<Slice> slices = new ArrayList<>();
    Board board = new Board().anchor(Destinations.part(Part.METHOD));
    Lines title =
        setting.block(
            setting.words("pdf.method"),
            Type.PART,
            Colour.INK,
            part.child("H2"),
            setting.measure());
    board.put(title, 0, title.baseline() - 4);
    slices.add(board.slice(0).kept());
    slices.addAll(steps(part));
    slices.addAll(new MarkSection(setting).slices(part));
    slices.addAll(thresholds(part));
    slices.addAll(new SourceSection(setting).slices(part));
    if (!method.notes().isEmpty()) {
      slices.addAll(sentences(part, "pdf.notes", method.notes()));
    }
    slices.addAll(sentences(part, "pdf.limits", method.limits()));
    return slices;
  }

  /** Where the second column of sources and thresholds begins. */
  private static double published(Setting setting) {
    return setting.size().share(PUBLISHED_X);
  }

  private TitledSection section(Tag part, String key, String caption) {
    return new TitledSection(setting, part, setting.words(key), caption);
  }

  private List<Slice> steps(Tag part) {
    TitledSection section = section(part, "pdf.steps", "");
    Tag list = section.tag().list();
    for (int i = 0; i < method.steps().size(); i++) {
      Tag item = list.child("LI");
      Lines number =
          setting.block(
              Integer.toString(i + 1), Type.TEXT, Colour.GREY, item.child("Lbl"), NUMBER_WIDTH);
      Lines step =
          setting.block(
              method.steps().get(i),
              Type.TEXT,
              Colour.INK,
              item.child("LBody"),
              setting.measure() - TitledSection.MAIN - NUMBER_WIDTH);
      Board board = new Board().put(number, TitledSection.MAIN, BASELINE);
      section.add(board.put(step, TitledSection.MAIN + NUMBER_WIDTH, BASELINE), 2);
    }
    return section.slices();
  }

  private List<Slice> thresholds(Tag part) {
    TitledSection section =
        section(part, "pdf.thresholds", setting.words("pdf.thresholds.caption"));
    Tag table = section.tag().child("Table").child("TBody");
    for (Method.Threshold threshold : method.thresholds()) {
      Tag row = table.child("TR");
      Lines name =
          setting.block(
              threshold.name(),
              Type.TEXT,
              Colour.INK,
              row.head("Row"),
              published(setting) - TitledSection.MAIN - 12);
      Lines value =
          setting.block(
              threshold.value(),
              Type.TEXT,
              Colour.INK,
              row.child("TD"),
              setting.measure() - published(setting));
      Board board = new Board().put(name, TitledSection.MAIN, BASELINE);
      section.add(board.put(value, published(setting), BASELINE), 0);
    }
    return section.slices();
  }

  private List<Slice> sentences(Tag part, String key, List<String> sentences) {
    TitledSection section = section(part, key, "");
    for (String sentence : sentences) {
      Lines words =
          setting.block(
              sentence,
              Type.TEXT,
              Colour.INK,
              section.tag().child("P"),
              setting.measure() - TitledSection.MAIN);
      section.add(new Board().put(words, TitledSection.MAIN, BASELINE), 2);
    }
    return section.slices();
  }

  /** The files that were read. */
  private static final class SourceSection {
    private static final double SOURCE_PAD = 2;

    private final Setting setting;

    SourceSection(Setting setting) {
      this.setting = setting;
    }

    List<Slice> slices(Tag part) {
      TitledSection section = new TitledSection(setting, part, setting.words("pdf.sources"), "");
      List<Column> columns =
          List.of(
              Column.left(setting.words("pdf.sources.article"), TitledSection.MAIN),
              Column.left(setting.words("pdf.sources.published"), published(setting)),
              Column.right(setting.words("pdf.sources.sentences"), setting.measure()));
      Table table =
          new Table(
              setting,
              section.tag(),
              new Board(),
              setting.words("pdf.sources"),
              columns,
              TitledSection.MAIN,
              SOURCE_PAD);
      for (Method.SourceRow source : setting.report().method().sources()) {
        table.add(row(table.row(), source));
      }
      return section.around(table.slices(section.tag(), ""));
    }

    private Board row(Tag tr, Method.SourceRow source) {
      double baseline = SOURCE_PAD + BASELINE;
      Tag head = tr.head("Row");
      Tag name = head.child("P");
      List<TextRun> runs =
          List.of(
              new TextRun(source.outlet(), Type.NAME, Colour.INK, name),
              new TextRun(", " + source.file(), Type.TEXT, Colour.INK, name));
      Lines file = setting.lines().block(runs, published(setting) - TitledSection.MAIN - 12);
      Lines sha =
          setting.block(
              grouped(source.sha256()),
              Type.SMALL,
              Colour.GREY,
              head.child("P"),
              setting.measure() - TitledSection.MAIN);
      Lines published =
          setting.block(source.published(), Type.TEXT, Colour.INK, tr.child("TD"), 72);
      Lines sentences =
          setting.block(
              Integer.toString(source.sentences()), Type.TEXT, Colour.INK, tr.child("TD"), 50);
      return new Board()
          .put(file, TitledSection.MAIN, baseline)
          .put(sha, TitledSection.MAIN, SOURCE_PAD + file.height() + sha.baseline())
          .put(published, published(setting), baseline)
          .putRight(sentences, setting.measure(), baseline);
    }

    private static String grouped(String sha256) {
      return EIGHT_DIGITS.matcher(sha256).replaceAll("$1 ");
    }
  }
}
