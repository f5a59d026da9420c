package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.collation.Figure.Value;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds numbers on which the readings of a passage disagree.
 *
 * <p>Only where both surely count the same thing: the word behind the number is the same, and
 * stands behind one number only in each of the two sentences.
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
    Map<String, Value> inBase = counted(passage.base());
    List<Figure> figures = new ArrayList<>();
    inBase.forEach((stem, base) -> figure(passage, stem, base).ifPresent(figures::add));
    return figures;
  }

  private Optional<Figure> figure(Passage passage, String stem, Value base) {
    List<Value> values = new ArrayList<>();
    for (String article : order) {
      passage.reading(article).map(reading -> counted(reading).get(stem)).ifPresent(values::add);
    }
    boolean differ = values.stream().anyMatch(value -> !value.number().equals(base.number()));
    return differ
        ? Optional.of(new Figure(passage, countedWord(base, stem), values))
        : Optional.empty();
  }

  private static String countedWord(Value value, String stem) {
    return value.sentence().tokens().stream()
        .filter(token -> token.stem().equals(stem) && value.words().overlaps(token.span()))
        .map(Token::text)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the numbers of a reading by the stem of the word that follows; a stem that follows two
   * numbers is left out.
   */
  private static Map<String, Value> counted(Reading reading) {
    Sentence sentence = reading.compared();
    Map<String, Optional<Value>> found = new LinkedHashMap<>();
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      Token number = sentence.tokens().get(i);
      Token thing = sentence.tokens().get(i + 1);
      if (number.kind() == Token.Kind.NUMBER && thing.kind() == Token.Kind.CONTENT) {
        Value value =
            new Value(
                reading.article(), sentence, number.form(), number.span().cover(thing.span()));
        found.merge(thing.stem(), Optional.of(value), (a, b) -> Optional.empty());
      }
    }
    Map<String, Value> counted = new LinkedHashMap<>();
    found.forEach((stem, value) -> value.ifPresent(v -> counted.put(stem, v)));
    return counted;
  }
}
