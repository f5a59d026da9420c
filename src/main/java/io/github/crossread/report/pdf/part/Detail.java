package io.github.crossread.report.pdf.part;

import io.github.crossread.report.Matrix;
import io.github.crossread.report.OutletPart;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the matrix leads from a passage: to where its words are laid side by side, if anywhere. */
final class Detail {
  private final Setting setting;

  Detail(Setting setting) {
    this.setting = setting;
  }

  /** Puts the id of a row's passage, leading to its detail. */
  void link(Board board, Tag parent, Matrix.Row row, double y) {
    String target = target(row);
    int page = setting.places().page(target);
    String contents = setting.words("pdf.link.detail", row.passage(), page);
    String id = setting.id(row.passage(), Setting.MOST_ID_WIDTH);
    setting.link(board, parent, id, contents, target, 0, y);
  }

  private String target(Matrix.Row row) {
    List<String> candidates = new ArrayList<>();
    candidates.add(Destinations.quotation(row.passage()));
    candidates.add(Destinations.disagreement(row.passage()));
    Stream<String> articles = setting.report().parts().stream().map(OutletPart::article);
    articles.forEach(article -> candidates.add(Destinations.entry(article, row.passage())));
    candidates.add(Destinations.outlet(row.base()));
    return setting.places().first(candidates.toArray(String[]::new));
  }
}
