package io.github.crossread.alignment.edit;

import io.github.crossread.text.token.Excerpt;
import java.util.Optional;

/**
 * One word-level difference between a reading and its base reading.
 *
 * @param kind what kind of difference it is
 * @param form what the prints differ in, if {@code kind} is {@link EditKind#STYLE}
 * @param base the words that only the base has, if any; both sides of a moved phrase have it, and
 *     one side alone has words of which all stand elsewhere in the other, in no phrase
 * @param text the words that only the reading has, if any
 */
public record Edit(
    EditKind kind, Optional<StyleForm> form, Optional<Excerpt> base, Optional<Excerpt> text) {

  /** Refuses an edit without words, and a form of what is no house style. */
  public Edit {
    if (base.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException("an edit has words on one side at least");
    }
    if (form.isPresent() != (kind == EditKind.STYLE)) {
      throw new IllegalArgumentException("house style, and nothing else, has a form: " + kind);
    }
  }
}
