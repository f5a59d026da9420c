package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.collation.Figure.Value;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers on which the readings of a passage disagree.
 *
 * <p>Only where both surely count the same thing: the word behind the number, or the currency, is
 * the same and stands with one number only in each of the two sentences; and of what is counted in
 * many things, such as years, the words beside the number agree too. Numbers that agree in another
 * unit or rounded are no disagreement.
 */
final class FigureCollator {

  private final List<String> order;

  FigureCollator(List<ArticleText> texts) {
    this.order = texts.stream().map(text -> text.article().id()).toList();
  }

  /** Returns the figures of shared passages that differ, in the order of the passages. */
  List<Figure> collate(List<Passage> passages) {
    return passages.stream()
        .filter(Passage::isShared)
        .flatMap(passage -> figures(passage).stream())
        .toList();
  }

  private List<Figure> figures(Passage passage) {
    return counts(passage.base()).stream().flatMap(base -> figure(passage, base).stream()).toList();
  }

  private Optional<Figure> figure(Passage passage, Count base) {
    List<Value> values = new ArrayList<>();
    boolean differ = false;
    for (String article : order) {
      Optional<Reading> reading = passage.reading(article);
      Optional<Count> count = reading.flatMap(r -> sameThing(r, base));
      if (count.isPresent()) {
        values.add(value(reading.get(), count.get()));
        differ = differ || !base.agrees(count.get());
      }
    }
    return differ ? Optional.of(new Figure(passage, base.counted(), values)) : Optional.empty();
  }

  private static Optional<Count> sameThing(Reading reading, Count base) {
    return counts(reading).stream().filter(base::isOfSame).findFirst();
  }

  private static Value value(Reading reading, Count count) {
    return new Value(reading.article(), reading.compared(), count.number(), count.words());
  }

  /** Returns the numbers of a reading; of what it counts twice, none. */
  private static List<Count> counts(Reading reading) {
    List<Count> counts = Count.of(reading.compared());
    return counts.stream()
        .filter(count -> counts.stream().filter(c -> c.unit().equals(count.unit())).count() == 1)
        .toList();
  }
}
