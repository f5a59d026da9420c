package io.github.crossread.alignment.edit;

import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content words of two sentences that nothing in the other one stands beside: what both have
 * has only moved. In normal form, but acronyms as printed: UN is not un.
 *
 * @param base those of the base
 * @param text those of the reading
 */
record Unpaired(Set<String> base, Set<String> text) {

  static final Unpaired NONE = new Unpaired(Set.of(), Set.of());

  /** Returns those of two sentences laid side by side. */
  static Unpaired of(List<Stretch> stretches) {
    return new Unpaired(words(stretches, Stretch::base), words(stretches, Stretch::text));
  }

  private static Set<String> words(List<Stretch> stretches, Function<Stretch, Side> side) {
    return stretches.stream()
        .filter(Stretch::isChanged)
        .flatMap(stretch -> side.apply(stretch).content().stream())
        .map(Unpaired::word)
        .collect(Collectors.toSet());
  }

  /** Returns a word as it is looked for. */
  static String word(Token token) {
    boolean isAcronym =
        token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    return isAcronym ? token.text() : token.form();
  }
}
