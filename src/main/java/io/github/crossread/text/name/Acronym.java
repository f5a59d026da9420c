package io.github.crossread.text.name;

import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that are made of the initials of several: RNC, KCNA. */
public final class Acronym {

  private static final int FEWEST_LETTERS = 2;

  private Acronym() {}

  /** Returns the letters of a word that may be one. */
  public static Optional<String> letters(Token token) {
    String letters = token.text().replace(".", "");
    return Optional.of(letters)
        .filter(l -> l.length() >= FEWEST_LETTERS && l.chars().allMatch(Character::isUpperCase));
  }

  /**
   * Returns the initials of words that may be what one stands for: they open and end with a
   * capital, and have no content without one.
   */
  public static Optional<String> initials(List<Token> words) {
    return Optional.of(words)
        .filter(
            w ->
                w.stream().allMatch(word -> word.isCapitalised() || !word.isContent())
                    && w.get(0).isCapitalised()
                    && w.get(w.size() - 1).isCapitalised())
        .map(
            w ->
                w.stream()
                    .filter(Token::isCapitalised)
                    .map(word -> word.text().substring(0, 1))
                    .collect(Collectors.joining()));
  }
}
