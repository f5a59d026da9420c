package io.github.crossread.report.pdf.part;

import io.github.crossread.document.DocumentBlock;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Quotations and disagreements, who is heard, and who is credited. */
public final class EvidencePages {
  private final Setting setting;

  public EvidencePages(Setting setting) {
    this.setting = setting;
  }

  /** Lays out the part. */
  public List<Slice> slices(Tag part) {
    List<Slice> slices = new ArrayList<>();
    Board board = new Board().anchor(Destinations.part(Part.EVIDENCE));
    Lines title =
        setting.block(
            setting.words("pdf.evidence"),
            Type.PART,
            Colour.INK,
            part.child("H2"),
            setting.measure());
    board.put(title, 0, title.baseline() - 4);
    slices.add(board.slice(0).kept());
    for (DocumentBlock.Table table : setting.document().evidence()) {
      slices.addAll(new TableRows(setting, part.child("Sect"), table).slices());
    }
    return slices;
  }
}
