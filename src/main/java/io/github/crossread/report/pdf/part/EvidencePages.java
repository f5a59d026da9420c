package io.github.crossread.report.pdf.part;

import io.github.crossread.report.CommonText;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Part;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Quotations and disagreements, who is heard, and who is credited. */
public final class EvidencePages {
  private final Setting setting;
  private final Evidence evidence;

  public EvidencePages(Setting setting) {
    this.setting = setting;
    evidence = setting.report().evidence();
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
            PageSize.MEASURE);
    board.put(title, 0, title.baseline() - 4);
    slices.add(board.slice(0).kept());
    slices.addAll(quotations(part));
    slices.addAll(new VoiceRows(setting, part).slices());
    slices.addAll(disagreements(part));
    slices.addAll(common(part));
    slices.addAll(credits(part));
    return slices;
  }

  private List<Slice> quotations(Tag part) {
    if (evidence.quotations().isEmpty()) {
      return none(part, "pdf.quotations", "pdf.quotations.none");
    }
    List<Slice> slices = new ArrayList<>();
    evidence
        .quotations()
        .forEach(table -> slices.addAll(new QuotationRows(setting, part, table).slices()));
    return slices;
  }

  private List<Slice> disagreements(Tag part) {
    if (evidence.disagreements().isEmpty()) {
      return none(part, "pdf.disagreements", "pdf.disagreements.none");
    }
    return new DisagreementRows(setting, part).slices();
  }

  private List<Slice> common(Tag part) {
    List<CommonText> texts = setting.report().commonOrigins();
    return texts.isEmpty() ? List.of() : new CommonTextRows(setting, part).slices(texts);
  }

  private List<Slice> credits(Tag part) {
    if (evidence.credits().isEmpty()) {
      return none(part, "pdf.credits", "pdf.credits.none");
    }
    return new CreditRows(setting, part).slices();
  }

  private List<Slice> none(Tag part, String title, String sentence) {
    Tag section = part.child("Sect");
    Board board = Table.title(setting, section.child("H3"), setting.words(title));
    Lines words =
        setting.block(
            setting.words(sentence), Type.TEXT, Colour.INK, section.child("P"), PageSize.MEASURE);
    double y = Type.NAME.leading() + words.baseline();
    return List.of(board.put(words, 0, y).slice(Table.BEFORE));
  }
}
