package io.github.crossread.alignment.carried;

import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers and times that say the same in other words: 2,070 million and 2.07 billion. */
final class Values {

  private final WordTable table;
  private final PartWords words;

  /** What number or time each word of the part is a part of. */
  private final List<Optional<Mention>> mentions = new ArrayList<>();

  Values(WordTable table, PartWords words) {
    this.table = table;
    this.words = words;
    for (int q = 0; q < words.size(); q++) {
      mentions.add(
          table.type(words.number(q)).value() ? mention(words.token(q)) : Optional.empty());
    }
  }

  private Optional<Mention> mention(Token token) {
    int sentence = words.sentence();
    return table.text(sentence).mentions().of(words.part().sentence()).stream()
        .filter(mention -> mention.words().overlaps(token.span()))
        .findFirst();
  }

  /** Gives full credit to the values that a sentence has too. */
  void credit(int sentence, double[] credits) {
    for (int q = 0; q < credits.length; q++) {
      if (credits[q] < 1 && mentions.get(q).isPresent() && says(sentence, mentions.get(q).get())) {
        credits[q] = 1;
      }
    }
  }

  private boolean says(int sentence, Mention mention) {
    return table.text(sentence).mentions().of(table.sentence(sentence)).stream()
        .anyMatch(
            other ->
                mention.measure().isLike(other.measure())
                    && mention.measure().agrees(other.measure()));
  }
}
