package io.github.crossread.report;

import io.github.crossread.alignment.run.Run;
import io.github.crossread.collation.Pair;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says where two articles go side by side longest. */
final class SideBySide {

  private static final int MOST_RUNS = 2;

  private final Composition composition;

  /** By the article's id: each is beside many others. */
  private final Map<String, WordPlaces> places = new HashMap<>();

  SideBySide(Composition composition) {
    this.composition = composition;
  }

  /** Returns a sentence for each of the longest of a pair's runs, the longest first. */
  List<String> say(Pair pair) {
    WordPlaces a = places(pair.a());
    return pair.runs().stream()
        .sorted(Comparator.comparingInt((Run run) -> a.words(run.a())).reversed())
        .limit(MOST_RUNS)
        .map(run -> sentence(pair, run))
        .toList();
  }

  private WordPlaces places(String article) {
    return places.computeIfAbsent(article, id -> new WordPlaces(composition.text(id)));
  }

  private String sentence(Pair pair, Run run) {
    List<Integer> sentences = places(pair.a()).sentences(run.a());
    return composition
        .wording()
        .of(
            sentences.size() == 1 ? "common.run.sentence" : "common.run.sentences",
            range(sentences),
            composition.shortName(pair.a()),
            range(places(pair.b()).sentences(run.b())),
            composition.shortName(pair.b()),
            places(pair.a()).words(run.a()));
  }

  private String range(List<Integer> sentences) {
    int first = sentences.get(0);
    int last = sentences.get(sentences.size() - 1);
    return first == last
        ? Integer.toString(first)
        : composition.wording().of("common.run.range", first, last);
  }
}
