package io.github.crossread.report;

import io.github.crossread.alignment.run.Run;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Pair;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says where two articles go side by side longest. */
final class SideBySide {

  private static final int MOST_RUNS = 2;

  private final Composition composition;
  private final ArticleText a;
  private final ArticleText b;

  /** Where the words of {@code a} begin, and where they end, each in the order of the text. */
  private final int[] begins;

  private final int[] ends;

  SideBySide(Composition composition, Pair pair) {
    this.composition = composition;
    this.a = composition.text(pair.a());
    this.b = composition.text(pair.b());
    this.begins = words(a).mapToInt(Span::begin).sorted().toArray();
    this.ends = words(a).mapToInt(Span::end).sorted().toArray();
  }

  /** Returns a sentence for each of the longest of some runs, the longest first. */
  List<String> say(List<Run> runs) {
    return runs.stream()
        .sorted(Comparator.comparingInt((Run run) -> words(run.a())).reversed())
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
            words(run.a()));
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
        .filter(sentence -> words(sentence).anyMatch(run::overlaps))
        .map(Sentence::place)
        .toList();
  }

  /**
   * Returns how many words of {@code a} a run has: those that begin before its end, and end in it.
   */
  private int words(Span run) {
    return upTo(begins, run.end() - 1) - upTo(ends, run.begin());
  }

  /** Returns how many of some numbers in order are no greater than a bound. */
  private static int upTo(int[] numbers, int bound) {
    int low = 0;
    int high = numbers.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] <= bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Stream<Span> words(ArticleText text) {
    return text.aligned().stream().flatMap(SideBySide::words);
  }

  private static Stream<Span> words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .flatMap(token -> sentence.source(token.span()).stream());
  }
}
