package io.github.crossread.text.utterance;

import io.github.crossread.text.token.Excerpt;
import java.util.Optional;

/**
 * Who is said to have said something.
 *
 * @param speaker the name, as printed, if one is given
 * @param words the words that say so, if there are any
 * @param pronoun whether the one who speaks is a pronoun, as in {@code she said}
 */
public record Attribution(Optional<String> speaker, Optional<Excerpt> words, boolean pronoun) {

  /** Nobody is named. */
  static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty(), false);

  /** Returns whether the one who speaks has to be known from what stands before. */
  boolean goesBack() {
    return speaker.isEmpty() && (words.isEmpty() || pronoun);
  }

  /** Returns whether the one who speaks is neither named nor a pronoun: {@code the letter says}. */
  public boolean isSomethingElse() {
    return speaker.isEmpty() && words.isPresent() && !pronoun;
  }

  /** Returns this with the speaker that a pronoun or a missing attribution goes back to. */
  Attribution of(Optional<String> earlier) {
    return new Attribution(speaker.or(() -> earlier), words, pronoun);
  }
}
