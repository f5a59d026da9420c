package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs whose answer would change most of what the report says: those whose match is
 * unsure, and those that come near, weighed by how many readings stand with them.
 */
final class QuestionFinder {

  private static final int MOST = 20;

  private record Weighed(Question question, double weight) {}

  private final Collation collation;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<List<String>, Weighed> byPair = new HashMap<>();

  QuestionFinder(Collation collation) {
    this.collation = collation;
    for (ArticleText text : collation.texts()) {
      text.aligned().forEach(sentence -> order.put(sentence.id(), order.size()));
    }
  }

  /** Returns at most twenty, what most hangs on first. */
  List<Question> find() {
    for (Passage passage : collation.passages()) {
      passage.readings().forEach(reading -> unsure(passage, reading));
      passage.near().forEach(near -> near(passage, near));
    }
    List<Weighed> weighed = new ArrayList<>(byPair.values());
    weighed.sort(
        Comparator.<Weighed>comparingDouble(w -> -w.weight())
            .thenComparing(w -> order.get(w.question().a().id()))
            .thenComparing(w -> order.get(w.question().b().id())));
    return weighed.stream().map(Weighed::question).limit(MOST).toList();
  }

  /** Were the two not the same, the outlet would lack the passage, and perhaps add its own. */
  private void unsure(Passage passage, Reading reading) {
    reading
        .main()
        .flatMap(bead -> bead.grounds())
        .filter(grounds -> grounds.probability().isPresent() && !grounds.isSure())
        .ifPresent(
            grounds ->
                ask(
                    passage.base().compared(),
                    reading.compared(),
                    grounds.probability().getAsDouble(),
                    passage.readings().size()));
  }

  /** Were the two the same, their passages would be one. */
  private void near(Passage passage, Near near) {
    int others =
        collation.passagesOf().of(near.sentence()).stream()
            .mapToInt(other -> other.readings().size())
            .max()
            .orElse(1);
    ask(
        passage.base().compared(),
        near.sentence(),
        near.probability(),
        passage.readings().size() + others);
  }

  private void ask(Sentence one, Sentence other, double probability, int readings) {
    boolean judged =
        collation.judged().stream().anyMatch(j -> j.other(one).filter(other::equals).isPresent());
    if (judged || one.article().equals(other.article())) {
      return;
    }
    boolean inOrder = order.get(one.id()) < order.get(other.id());
    Sentence a = inOrder ? one : other;
    Sentence b = inOrder ? other : one;
    double weight = readings * probability * (1 - probability);
    byPair.merge(
        List.of(a.id(), b.id()),
        new Weighed(new Question(a, b, probability), weight),
        (known, next) -> next.weight() > known.weight() ? next : known);
  }
}
