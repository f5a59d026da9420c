package io.github.crossread.report.csv;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Article;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Shares;
import io.github.crossread.report.Report;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the table of articles. */
final class ArticleRows {

  private static final List<Relation> RELATIONS =
      List.of(Relation.VERBATIM, Relation.RESTYLED, Relation.REWORDED);

  private ArticleRows() {}

  static Stream<List<Object>> of(Report report) {
    List<ArticleText> texts = report.collation().texts();
    List<OutletView> outlets = report.collation().outlets();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> row(texts.get(i), outlets.get(i).shares()));
  }

  private static List<Object> row(ArticleText text, Shares shares) {
    Article article = text.article();
    List<Object> row =
        new ArrayList<>(
            List.of(
                article.id(),
                article.outlet().name(),
                article.headline(),
                article.published().map(Object::toString),
                article.updated().map(Object::toString),
                article.url(),
                text.language().toLanguageTag(),
                article.source().file(),
                article.source().sha256()));
    counts(row, shares.sentences(), shares.onlyHere());
    counts(row, shares.words(), shares.onlyHereWords());
    return row;
  }

  /** Adds the sum, and what it is made of. */
  private static void counts(List<Object> row, Map<Relation, Integer> counts, int onlyHere) {
    List<Integer> parts = RELATIONS.stream().map(r -> counts.getOrDefault(r, 0)).toList();
    row.add(onlyHere + parts.stream().mapToInt(Integer::intValue).sum());
    row.addAll(parts);
    row.add(onlyHere);
  }
}
