package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds for each passage the sentence of each other article that comes nearest to it.
 *
 * <p>A sentence comes near by how likely it is to state the same, and sooner where its article
 * carries the words of the passage, in that sentence or wherever.
 */
final class NearFinder {

  /**
   * From this probability on a sentence comes near, where its article carries no word of the
   * passage: less likely ones are right to be told as omitted, or as in one outlet only.
   */
  static final double LEAST = 0.22;

  /** What it counts that an article carries all words of a sentence, in logarithmic odds. */
  private static final double CARRIED = 2;

  /** Less likely sentences do not come near, whatever else their articles carry. */
  private static final double FLOOR = 1 / (1 + StrictMath.exp(CARRIED - odds(LEAST)));

  private static final Comparator<Near> NEAREST =
      Comparator.comparingDouble(Near::probability)
          .thenComparing(near -> near.sentence().place(), Comparator.reverseOrder());

  private final List<String> articles;
  private final CarriedParts carried;
  private final Map<String, List<Near>> bySentence = new HashMap<>();

  /**
   * Makes a finder for a set.
   *
   * @param articles the ids of its articles in their order
   * @param matches the pairs that were looked at
   * @param carried what articles carry of each other's sentences
   */
  NearFinder(List<String> articles, SetView set, List<Match> matches, CarriedParts carried) {
    this.articles = articles;
    this.carried = carried;
    for (Match match : matches) {
      if (match.score() >= FLOOR) {
        Sentence a = set.get(match.a()).sentence();
        Sentence b = set.get(match.b()).sentence();
        near(a).add(new Near(b, match.score()));
        near(b).add(new Near(a, match.score()));
      }
    }
  }

  private static double odds(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  private List<Near> near(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.id(), id -> new ArrayList<>());
  }

  /** Returns a passage with what comes near it. */
  Passage withNear(Passage passage) {
    Map<String, Near> nearest = new HashMap<>();
    passage.readings().stream()
        .flatMap(reading -> reading.sentences().stream())
        .flatMap(sentence -> near(passage, sentence))
        .forEach(near -> nearest.merge(near.sentence().article(), near, NearFinder::nearer));
    List<Near> inOrder = new ArrayList<>(nearest.values());
    inOrder.sort(Comparator.comparingInt(near -> articles.indexOf(near.sentence().article())));
    return passage.withNear(inOrder);
  }

  /** Returns what comes near one of the passage's sentences, in articles that do not carry it. */
  private Stream<Near> near(Passage passage, Sentence sentence) {
    return bySentence.getOrDefault(sentence.id(), List.of()).stream()
        .filter(near -> passage.reading(near.sentence().article()).isEmpty())
        .filter(near -> isNear(sentence, near));
  }

  private boolean isNear(Sentence sentence, Near near) {
    return near.probability() >= LEAST
        || odds(near.probability())
                + CARRIED * carried.fullShare(sentence, near.sentence().article())
            >= odds(LEAST);
  }

  private static Near nearer(Near one, Near other) {
    return NEAREST.compare(one, other) >= 0 ? one : other;
  }
}
