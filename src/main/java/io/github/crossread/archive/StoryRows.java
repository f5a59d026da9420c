package io.github.crossread.archive;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Published;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Verdict;
import io.github.crossread.report.Report;
import io.github.crossread.text.token.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of tables that only archives have. */
final class StoryRows {

  private StoryRows() {}

  static Stream<List<Object>> statements(Report report) {
    return report.collation().passages().stream().map(passage -> statement(report, passage));
  }

  private static List<Object> statement(Report report, Passage passage) {
    Reading base = passage.base();
    return List.of(
        passage.id(),
        passage.readings().size(),
        passage.sure(),
        base.article(),
        report.outlet(base.article()).name(),
        String.join(" ", base.sentences().stream().map(Sentence::id).toList()),
        base.compared().text());
  }

  static Stream<List<Object>> pairs(Report report) {
    Map<String, Article> articles =
        report.collation().set().articles().stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    return report.collation().pairs().stream()
        .filter(pair -> pair.verdict() != Verdict.INDEPENDENT)
        .map(pair -> pair(report, pair, articles));
  }

  private static List<Object> pair(Report report, Pair pair, Map<String, Article> articles) {
    return List.of(
        day(articles.get(pair.a()), articles.get(pair.b())),
        pair.a(),
        report.outlet(pair.a()).name(),
        pair.b(),
        report.outlet(pair.b()).name(),
        ConstantNames.of(pair.verdict()),
        pair.sharedWords(),
        pair.unquotedShare(),
        pair.quotedShare(),
        String.join(" ", pair.credited()),
        pair.first());
  }

  /** Returns the day on which both were out. */
  private static Optional<String> day(Article a, Article b) {
    return Stream.of(a, b)
        .flatMap(article -> article.published().stream())
        .map(Published::day)
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString);
  }
}
