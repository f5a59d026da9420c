package io.github.crossread.report.pdf.part;

import io.github.crossread.report.OutletPart;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.marked.Mark;
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
import java.util.Optional;

/** One outlet: its article as a strip, what it added, omitted, reworded and moved. */
public final class OutletPages {
  private static final int MOST_HEADLINE_LINES = 3;

  private final Setting setting;
  private final OutletPart part;
  private final ReportOutlet outlet;
  private final EntryLayout layout;

  public OutletPages(Setting setting, OutletPart part) {
    this.setting = setting;
    this.part = part;
    outlet = setting.report().outlet(part.article());
    layout = new EntryLayout(setting, part.article());
  }

  /** Lays out the pages. */
  public List<Slice> slices(Tag tag) {
    List<Slice> slices = new ArrayList<>(opening(tag));
    slices.addAll(added(tag));
    slices.addAll(addedParts(tag));
    slices.addAll(perhapsElsewhere(tag));
    slices.addAll(omitted(tag));
    slices.addAll(omittedParts(tag));
    slices.addAll(perhapsOmitted(tag));
    slices.addAll(new RewordedSection(setting, part, layout).slices(tag));
    slices.addAll(moved(tag));
    return slices;
  }

  private List<Slice> opening(Tag tag) {
    List<Slice> slices = new ArrayList<>();
    Board board = new Board().anchor(Destinations.outlet(part.article()));
    TextRun name = new TextRun(outlet.name(), Type.PART, Colour.INK, tag.child("H2"));
    Lines title = setting.lines().block(List.of(name), PageSize.MEASURE, 3);
    board.put(title, 0, title.baseline() - 4);
    Optional<Slice> whole = part.headline().flatMap(h -> headline(board, tag, h));
    slices.add(board.slice(0).kept());
    whole.ifPresent(slices::add);
    slices.add(words(part.facts(), Type.TEXT, tag.child("P"), 2).kept());
    if (!part.strip().isEmpty()) {
      slices.add(new Strip(setting, part).board(tag).slice(10).kept());
    }
    return slices;
  }

  /** Puts the headline; one that is too long is cut and returned whole, in the type of the text. */
  private Optional<Slice> headline(Board board, Tag tag, String words) {
    double top = board.bottom();
    Tag paragraph = printed(tag);
    TextRun run = new TextRun(words, Type.HEADLINE, Colour.INK, paragraph);
    Lines whole = setting.lines().block(List.of(run), PageSize.MEASURE);
    if (whole.lines().size() <= MOST_HEADLINE_LINES) {
      board.put(whole, 0, top + whole.baseline());
      return Optional.empty();
    }
    Lines cut = setting.lines().block(List.of(run), PageSize.MEASURE, MOST_HEADLINE_LINES);
    board.put(cut, 0, top + cut.baseline());
    Lines below =
        setting.block(
            setting.words("pdf.headline.below"),
            Type.SMALL,
            Colour.GREY,
            tag.child("P"),
            PageSize.MEASURE);
    board.put(below, 0, top + cut.height() + below.baseline());
    return Optional.of(words(words, Type.PRINTED, printed(tag), 6));
  }

  private Tag printed(Tag tag) {
    return tag.child("P").language(setting.languages().of(part.article()));
  }

  private Slice words(String words, Type type, Tag paragraph, double before) {
    Lines block = setting.block(words, type, Colour.INK, paragraph, PageSize.MEASURE);
    return new Board().put(block, 0, block.baseline()).slice(before);
  }

  private List<Slice> added(Tag tag) {
    TitledSection section = section(tag, "pdf.added", "pdf.passages", part.added().size());
    layout.list(section, part.added(), "pdf.added.none", Optional.of(Mark.ONLY_HERE), false);
    return section.slices();
  }

  private List<Slice> addedParts(Tag tag) {
    String title = "pdf.addedParts";
    Optional<Mark> only = Optional.of(Mark.ONLY_HERE);
    return ifAny(tag, title, title + ".caption", part.addedParts(), only, false);
  }

  private List<Slice> omittedParts(Tag tag) {
    String title = "pdf.omittedParts";
    return ifAny(tag, title, title + ".caption", part.omittedParts(), Optional.empty(), false);
  }

  private List<Slice> perhapsElsewhere(Tag tag) {
    String title = "pdf.perhapsElsewhere";
    Optional<Mark> only = Optional.of(Mark.ONLY_HERE);
    return ifAny(tag, title, title + ".caption", part.perhapsElsewhere(), only, false);
  }

  private List<Slice> omitted(Tag tag) {
    TitledSection section =
        section(tag, "pdf.omitted", "pdf.omitted.caption", part.omitted().size());
    layout.list(section, part.omitted(), "pdf.omitted.none", Optional.empty(), false);
    return section.slices();
  }

  private List<Slice> perhapsOmitted(Tag tag) {
    String title = "pdf.perhapsOmitted";
    return ifAny(tag, title, title + ".caption", part.perhapsOmitted(), Optional.empty(), false);
  }

  private List<Slice> moved(Tag tag) {
    return ifAny(tag, "pdf.moved", "pdf.passages", part.moved(), Optional.empty(), true);
  }

  private List<Slice> ifAny(
      Tag tag,
      String title,
      String caption,
      List<OutletPart.Entry> entries,
      Optional<Mark> mark,
      boolean moved) {
    if (entries.isEmpty()) {
      return List.of();
    }
    TitledSection section = section(tag, title, caption, entries.size());
    layout.list(section, entries, title, mark, moved);
    return section.slices();
  }

  private TitledSection section(Tag tag, String title, String caption, int count) {
    String words = count == 0 ? "" : setting.count(caption, count);
    return new TitledSection(setting, tag, setting.words(title), words);
  }
}
