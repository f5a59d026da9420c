package io.github.crossread.alignment;

import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.HashSet;
import java.util.Set;

/** How alike two sentences are by their words. */
final class Likeness {

  private Likeness() {}

  /** Returns Dice's coefficient over the stems of content words, 0 to 1; 1 if neither has any. */
  static double dice(Sentence a, Sentence b) {
    Set<String> inA = contentStems(a);
    Set<String> inB = contentStems(b);
    if (inA.isEmpty() && inB.isEmpty()) {
      return 1;
    }
    long shared = inA.stream().filter(inB::contains).count();
    return 2.0 * shared / (inA.size() + inB.size());
  }

  private static Set<String> contentStems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    sentence.tokens().stream().filter(Token::isContent).map(Token::stem).forEach(stems::add);
    return stems;
  }

  /** Returns the same of sets of stems. */
  static double dice(Terms a, Terms b) {
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * a.shared(b) / (a.size() + b.size());
  }
}
