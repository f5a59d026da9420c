package io.github.crossread.article;

/**
 * A paragraph, headline, caption or other piece of an article that no sentence runs across.
 *
 * @param role what it is for
 * @param text its words, white space folded
 */
public record Block(Role role, PrintedText text) {

  /** Folds the white space. */
  public Block {
    text = text.folded();
  }
}
