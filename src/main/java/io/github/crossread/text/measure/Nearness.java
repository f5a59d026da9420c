package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near the content words of a sentence stand to some words of it. */
final class Nearness {

  /** So many content words further on a word says half as much. */
  private static final double HALF = 2;

  /** A comma or another mark stands for so many words. */
  private static final double MARK = 2;

  /** What a word says that says too little to tell one event from another. */
  private static final double LIGHT = 0.5;

  private final MeasureWords words;

  Nearness(MeasureWords words) {
    this.words = words;
  }

  /** Returns it for the tokens from {@code begin} to before {@code end}, by the words' stems. */
  Map<String, Double> of(List<Token> tokens, int begin, int end) {
    Map<String, Double> near = new HashMap<>();
    double away = 0;
    for (int i = begin - 1; i >= 0 && tokens.get(i).kind() != Token.Kind.DATELINE; i--) {
      away = add(tokens.get(i), away, near);
    }
    away = 0;
    for (int i = end; i < tokens.size(); i++) {
      away = add(tokens.get(i), away, near);
    }
    return near;
  }

  private double add(Token token, double away, Map<String, Double> near) {
    if (token.kind() == Token.Kind.MARK) {
      boolean inWord = token.form().equals("-") || token.form().equals("'");
      return inWord ? away : away + MARK;
    }
    if (token.kind() != Token.Kind.CONTENT || Surroundings.isOfMeasure(token, words)) {
      return away;
    }
    double weight = words.is(Kind.LIGHT, token) ? LIGHT : 1;
    near.merge(Surroundings.stem(token, words), weight / (1 + away / HALF), Math::max);
    return away + 1;
  }
}
