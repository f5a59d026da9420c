package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Evidence;
import io.github.crossread.report.pdf.part.Table.Column;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Who is heard in which outlet, and who leans on whom. */
final class VoiceRows {
  private static final double SECOND_X = 125;
  private static final double THIRD_X = 235;
  private static final double FOURTH_X = 345;
  private static final double GUTTER = 12;
  private static final double PAD = 3;
  private static final double BASELINE = PAD + Type.PRINTED.baseline();

  private final Setting setting;
  private final Tag part;
  private final Evidence evidence;

  VoiceRows(Setting setting, Tag part) {
    this.setting = setting;
    this.part = part;
    this.evidence = setting.report().evidence();
  }

  /** Lays out the tables that have rows. */
  List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    if (!evidence.voices().isEmpty()) {
      slices.addAll(shared());
    }
    if (!evidence.loneVoices().isEmpty()) {
      slices.addAll(alone());
    }
    if (!evidence.leanings().isEmpty()) {
      slices.addAll(leanings());
    }
    return slices;
  }

  private List<Slice> shared() {
    Tag section = part.child("Sect");
    Table table =
        table(
            section,
            "pdf.voices",
            "pdf.voices.who",
            "pdf.voices.quoted",
            "pdf.voices.reported",
            "pdf.voices.called");
    for (Evidence.VoiceRow voice : evidence.voices()) {
      table.add(
          row(table.row(), voice.speaker(), voice.quoted(), voice.reported(), voice.called()));
    }
    return table.slices(section, setting.words("pdf.voices.note"));
  }

  private List<Slice> alone() {
    Tag section = part.child("Sect");
    Table table =
        table(
            section,
            "pdf.voices.alone",
            "pdf.column.outlet",
            "pdf.voices.alone.quoted",
            "pdf.voices.alone.reported",
            "pdf.voices.alone.unnamed");
    for (Evidence.LoneVoices lone : evidence.loneVoices()) {
      String outlet = setting.report().outlet(lone.article()).name();
      table.add(row(table.row(), outlet, lone.quoted(), lone.reported(), lone.unnamed()));
    }
    return table.slices(section, setting.words("pdf.voices.alone.note"));
  }

  private List<Slice> leanings() {
    Tag section = part.child("Sect");
    Table table = table(section, "pdf.leans", "pdf.column.outlet", "pdf.leans.on");
    for (Evidence.Lean lean : evidence.leanings()) {
      String outlet = setting.report().outlet(lean.article()).name();
      table.add(row(table.row(), outlet, lean.media()));
    }
    return table.slices(section, setting.words("pdf.leans.note"));
  }

  private Table table(Tag section, String key, String... heads) {
    String title = setting.words(key);
    Board opening = Table.opening(setting, section, title, setting.words(key + ".caption"));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      columns.add(Column.left(setting.words(heads[i]), left(i)));
    }
    return new Table(setting, section, opening, title, columns, 0, PAD);
  }

  private Board row(Tag tr, String... cells) {
    Board board = new Board();
    for (int i = 0; i < cells.length; i++) {
      double right = i + 1 < cells.length ? left(i + 1) - GUTTER : PageSize.MEASURE;
      Tag tag = i == 0 ? tr.head("Row") : tr.child("TD");
      Type type = i == 0 ? Type.NAME : Type.TEXT;
      Lines block = setting.block(cells[i], type, Colour.INK, tag, right - left(i));
      board.put(block, left(i), BASELINE);
    }
    return board;
  }

  private static double left(int column) {
    return switch (column) {
      case 0 -> 0;
      case 1 -> SECOND_X;
      case 2 -> THIRD_X;
      default -> FOURTH_X;
    };
  }
}
