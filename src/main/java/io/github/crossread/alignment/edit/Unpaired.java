package io.github.crossread.alignment.edit;

import io.github.crossread.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stems of the content words of two sentences that nothing in the other one stands beside: if
 * both have one, it has only moved.
 *
 * @param base those of the base
 * @param text those of the reading
 */
record Unpaired(Set<String> base, Set<String> text) {

  static final Unpaired NONE = new Unpaired(Set.of(), Set.of());

  /** Returns those of two sentences laid side by side. */
  static Unpaired of(List<Stretch> stretches) {
    return new Unpaired(stems(stretches, Stretch::base), stems(stretches, Stretch::text));
  }

  private static Set<String> stems(List<Stretch> stretches, Function<Stretch, Side> side) {
    return stretches.stream()
        .filter(Stretch::isChanged)
        .flatMap(stretch -> side.apply(stretch).content().stream())
        .map(Token::stem)
        .collect(Collectors.toSet());
  }
}
