package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each passage the sentence of each other article that comes nearest to it. */
final class NearFinder {

  /**
   * From this probability on a sentence comes near. Two in three of those so found carry the
   * statement or a part of it, in stories that the model was not fitted to.
   */
  static final double LEAST = 0.4;

  private static final Comparator<Near> NEAREST =
      Comparator.comparingDouble(Near::probability)
          .thenComparing(near -> near.sentence().place(), Comparator.reverseOrder());

  private final List<String> articles;
  private final Map<String, List<Near>> bySentence = new HashMap<>();

  /**
   * Makes a finder for a set.
   *
   * @param articles the ids of its articles in their order
   * @param matches the pairs that were looked at
   */
  NearFinder(List<String> articles, SetView set, List<Match> matches) {
    this.articles = articles;
    for (Match match : matches) {
      if (match.score() >= LEAST) {
        Sentence a = set.get(match.a()).sentence();
        Sentence b = set.get(match.b()).sentence();
        near(a).add(new Near(b, match.score()));
        near(b).add(new Near(a, match.score()));
      }
    }
  }

  private List<Near> near(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.id(), id -> new ArrayList<>());
  }

  /** Returns a passage with what comes near it. */
  Passage withNear(Passage passage) {
    Map<String, Near> nearest = new HashMap<>();
    passage.readings().stream()
        .flatMap(reading -> reading.sentences().stream())
        .flatMap(sentence -> bySentence.getOrDefault(sentence.id(), List.of()).stream())
        .forEach(near -> nearest.merge(near.sentence().article(), near, NearFinder::nearer));
    passage.readings().forEach(reading -> nearest.remove(reading.article()));
    List<Near> inOrder = new ArrayList<>(nearest.values());
    inOrder.sort(Comparator.comparingInt(near -> articles.indexOf(near.sentence().article())));
    return passage.withNear(inOrder);
  }

  private static Near nearer(Near one, Near other) {
    return NEAREST.compare(one, other) >= 0 ? one : other;
  }
}
