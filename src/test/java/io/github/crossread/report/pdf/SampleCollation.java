package io.github.crossread.report.pdf;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.Source;
import io.github.crossread.collation.Asked;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Collator;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Shares;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The least collation there is; the PDF prints nothing of it. */
final class SampleCollation {
  private SampleCollation() {}

  static Collation of(String id) {
    List<Article> articles = List.of(article("a"), article("b"));
    ArticleSet set =
        new ArticleSet(
            id,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            articles);
    List<ArticleText> texts = new TextAnalyzer().analyze(set);
    List<OutletView> views = articles.stream().map(a -> view(a.id())).toList();
    CarriedParts carried = new CarriedParts(new SetView(texts), texts);
    Collation none = new Collator().collate(set, texts, List.of(), carried, Asked.NOTHING);
    return new Collation(
        set,
        texts,
        List.of(),
        none.passagesOf(),
        carried,
        none.expectation(),
        views,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Article article(String id) {
    return new Article(
        id,
        new Outlet(id),
        new Source(id + ".txt", "0".repeat(64)),
        "",
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static OutletView view(String id) {
    Map<Relation, Integer> none = Map.of();
    return new OutletView(
        id,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Shares(none, none, 0, 0));
  }
}
