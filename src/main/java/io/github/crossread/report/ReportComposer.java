package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.collation.Collation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the document of a collation: every number and every sentence that the renderers print. */
public final class ReportComposer {

  /**
   * Returns the report of a collation.
   *
   * @param collation the set laid side by side
   * @param created the date on the report, if any
   * @param language the language of its own words; English, if there are none in it
   */
  public Report compose(Collation collation, Optional<Instant> created, Locale language) {
    ArticleSet set = collation.set();
    Wording wording = Wording.in(language);
    List<ReportOutlet> outlets =
        set.articles().stream().map(article -> outlet(article, set)).toList();
    Composition composition = new Composition(collation, wording, outlets);
    return new Report(
        set.id(),
        set.title().orElseGet(set::id),
        subtitle(collation, wording),
        wording,
        created,
        outlets,
        new SummaryComposer(composition).compose(),
        new EvidenceComposer(composition).compose(),
        new MethodComposer(composition).compose(),
        collation);
  }

  private static ReportOutlet outlet(Article article, ArticleSet set) {
    return new ReportOutlet(article.id(), set.nameOf(article), set.toldApart(article));
  }

  private static String subtitle(Collation collation, Wording wording) {
    List<Article> articles = collation.set().articles();
    long names = articles.stream().map(article -> article.outlet().name()).distinct().count();
    String outlets =
        wording.count(
            names == articles.size() ? "subtitle.outlets" : "subtitle.articles", articles.size());
    String who =
        new Dates(wording)
            .span(articles)
            .map(days -> wording.of("subtitle.dated", outlets, days))
            .orElse(outlets);
    int sentences = collation.texts().stream().mapToInt(text -> text.aligned().size()).sum();
    int inAll =
        (int)
            collation.passages().stream()
                .filter(passage -> passage.readings().size() == articles.size())
                .map(Passage::id)
                .count();
    int statements =
        (int) collation.passages().stream().filter(passage -> !passage.isLoneHeadline()).count();
    return wording.of(
        "subtitle",
        who,
        sentences,
        wording.count("subtitle.statements", statements),
        wording.count("subtitle.inAll", inAll));
  }
}
