package io.github.crossread.report.pdf.summary;

import io.github.crossread.report.Part;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Where a finding's evidence stands: "p3 page 4", ids in blue, the page in grey, one link. */
final class Reference {
  private static final int MOST_IDS = 3;

  private final Setting setting;

  Reference(Setting setting) {
    this.setting = setting;
  }

  /** Puts a finding's reference, its right end at {@code right}. */
  void put(Board board, Tag parent, ToldFinding finding, double right, double y, double width) {
    Tag link = parent.child("Link");
    String target = target(finding);
    Lines block = block(link, finding.passages(), target, width);
    board.putRight(block, right, y);
    String contents = setting.words("pdf.link.finding", setting.places().page(target));
    setting.area(board, block, link, contents, target, right - block.width(), y);
  }

  private Lines block(Tag link, List<String> passages, String target, double width) {
    List<String> numbers = passages.stream().map(setting::number).toList();
    String ids = passages.size() <= MOST_IDS ? String.join(", ", numbers) : counted(passages);
    Lines block = block(link, ids, target);
    boolean tooWide = block.width() > width && !passages.isEmpty();
    return tooWide ? block(link, counted(passages), target) : block;
  }

  private String counted(List<String> passages) {
    return setting.count("pdf.passages", passages.size());
  }

  private Lines block(Tag link, String ids, String target) {
    List<TextRun> runs = new ArrayList<>();
    if (!ids.isEmpty()) {
      runs.add(new TextRun(ids + " ", Type.SMALL_NAME, Colour.BLUE, link));
    }
    runs.add(new TextRun(setting.pageOf(target), Type.SMALL, Colour.GREY, link));
    return setting.lines().block(runs, Double.MAX_VALUE);
  }

  private String target(ToldFinding finding) {
    String part = Destinations.part(finding.part());
    if (finding.passages().isEmpty()) {
      return finding
          .article()
          .map(a -> setting.places().first(Destinations.outlet(a), part))
          .orElse(part);
    }
    String passage = finding.passages().get(0);
    return switch (finding.part()) {
      case FINDINGS -> setting.places().first(Destinations.row(passage), part);
      case EVIDENCE -> setting.document().evidenceOf(passage).map(Destinations::place).orElse(part);
      case OUTLETS -> outletTarget(finding, passage);
      case SUMMARY, STATEMENTS, METHOD -> part;
    };
  }

  private String outletTarget(ToldFinding finding, String passage) {
    String part = Destinations.part(Part.OUTLETS);
    return finding
        .article()
        .map(
            a ->
                setting
                    .places()
                    .first(Destinations.entry(a, passage), Destinations.outlet(a), part))
        .orElse(part);
  }
}
