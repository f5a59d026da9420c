package io.github.crossread.report;

import io.github.crossread.alignment.run.Run;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Pair;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Comparator;
import java.util.List;

/** Says where two articles go side by side longest. */
final class SideBySide {

  private static final int MOST_RUNS = 2;

  private final Composition composition;
  private final ArticleText a;
  private final ArticleText b;

  SideBySide(Composition composition, Pair pair) {
    this.composition = composition;
    this.a = composition.text(pair.a());
    this.b = composition.text(pair.b());
  }

  /** Returns a sentence for each of the longest of some runs, the longest first. */
  List<String> say(List<Run> runs) {
    return runs.stream()
        .sorted(Comparator.comparingInt((Run run) -> words(a, run.a())).reversed())
        .limit(MOST_RUNS)
        .map(this::sentence)
        .toList();
  }

  private String sentence(Run run) {
    List<Integer> places = places(a, run.a());
    return composition
        .wording()
        .of(
            places.size() == 1 ? "common.run.sentence" : "common.run.sentences",
            range(places),
            composition.shortName(a.article().id()),
            range(places(b, run.b())),
            composition.shortName(b.article().id()),
            words(a, run.a()));
  }

  private String range(List<Integer> places) {
    int first = places.get(0);
    int last = places.get(places.size() - 1);
    return first == last
        ? Integer.toString(first)
        : composition.wording().of("common.run.range", first, last);
  }

  private static List<Integer> places(ArticleText text, Span run) {
    return text.aligned().stream()
        .filter(sentence -> words(sentence, run) > 0)
        .map(Sentence::place)
        .toList();
  }

  private static int words(ArticleText text, Span run) {
    return text.aligned().stream().mapToInt(sentence -> words(sentence, run)).sum();
  }

  private static int words(Sentence sentence, Span run) {
    return (int)
        sentence.tokens().stream()
            .filter(Token::isWord)
            .flatMap(token -> sentence.source(token.span()).stream())
            .filter(run::overlaps)
            .count();
  }
}
